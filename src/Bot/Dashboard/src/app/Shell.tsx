import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect } from "react";
import { Outlet, useLocation } from "react-router-dom";
import { useWords } from "../texts/words";
import { Skeletons } from "../ui/Skeletons";
import { Faults } from "./Faults";
import { Header } from "./Header";
import { Navigation } from "./Navigation";
import { rememberProgramme, useProgramme } from "./programme";
import { narrow } from "../ui/widths";

const useStyles = makeStyles({
    frame: {
        display: "grid",
        gridTemplateColumns: "208px minmax(0, 1fr)",
        gridTemplateRows: "auto 1fr",
        gridTemplateAreas: '"head head" "side main"',
        minHeight: "100vh",
        [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateAreas: '"head" "main"' },
    },
    skip: {
        position: "absolute",
        left: tokens.spacingHorizontalM,
        top: "-100px",
        zIndex: 10,
        padding: tokens.spacingHorizontalM,
        backgroundColor: tokens.colorNeutralBackground1,
        color: tokens.colorBrandForegroundLink,
        borderRadius: tokens.borderRadiusMedium,
        ":focus": { top: tokens.spacingVerticalS },
    },
    head: { gridArea: "head" },
    side: {
        gridArea: "side",
        padding: tokens.spacingHorizontalM,
        backgroundColor: tokens.colorNeutralBackground3,
        [narrow]: { display: "none" },
    },
    main: {
        gridArea: "main",
        minWidth: 0,
        boxSizing: "border-box",
        width: "100%",
        maxWidth: "1180px",
        padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
        [narrow]: { padding: tokens.spacingHorizontalL },
    },
});

/** Header, navigation and the page that is open. */
export function Shell() {
    const styles = useStyles();
    const { t } = useWords();
    const programme = useProgramme();
    const { pathname } = useLocation();
    useEffect(() => rememberProgramme(programme), [programme]);
    return (
        <div className={styles.frame}>
            <a className={styles.skip} href="#content">
                {t.skipToContent}
            </a>
            <div className={styles.head}>
                <Header />
            </div>
            <div className={styles.side}>
                <Navigation />
            </div>
            <main id="content" tabIndex={-1} className={styles.main}>
                <Faults key={pathname}>
                    <Suspense fallback={<Skeletons of={t.pages} />}>
                        <Outlet />
                    </Suspense>
                </Faults>
            </main>
        </div>
    );
}
