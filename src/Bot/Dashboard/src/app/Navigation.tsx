import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
    ArrowUploadRegular,
    DataTrendingRegular,
    HeartPulseRegular,
    HomeRegular,
    MailRegular,
    PeopleRegular,
    PersonLinkRegular,
    SettingsRegular,
} from "@fluentui/react-icons";
import { NavLink } from "react-router-dom";
import { useWords } from "../texts/words";
import { useProgramme } from "./programme";

const pages = [
    ["overview", HomeRegular],
    ["pairs", PersonLinkRegular],
    ["people", PeopleRegular],
    ["deliveries", MailRegular],
    ["import", ArrowUploadRegular],
    ["insights", DataTrendingRegular],
    ["settings", SettingsRegular],
    ["health", HeartPulseRegular],
] as const;

const useStyles = makeStyles({
    list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
    link: {
        display: "flex",
        alignItems: "center",
        columnGap: tokens.spacingHorizontalM,
        padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
        borderRadius: tokens.borderRadiusMedium,
        color: tokens.colorNeutralForeground1,
        textDecorationLine: "none",
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase300,
        lineHeight: tokens.lineHeightBase300,
        borderLeft: "3px solid transparent",
        ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
        ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
    here: {
        backgroundColor: tokens.colorNeutralBackground1,
        fontWeight: tokens.fontWeightSemibold,
        borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
    icon: { fontSize: "20px", display: "flex" },
});

export function Navigation({ onGone }: { onGone?: () => void }) {
    const styles = useStyles();
    const { t } = useWords();
    const programme = useProgramme();
    return (
        <nav aria-label={t.pages}>
            <ul className={styles.list}>
                {pages.map(([page, Icon]) => (
                    <li key={page}>
                        <NavLink
                            to={`/${encodeURIComponent(programme)}/${page}`}
                            className={({ isActive }) => mergeClasses(styles.link, isActive && styles.here)}
                            {...(onGone ? { onClick: onGone } : {})}
                        >
                            <span className={styles.icon} aria-hidden="true">
                                <Icon />
                            </span>
                            {t.nav[page]}
                        </NavLink>
                    </li>
                ))}
            </ul>
        </nav>
    );
}
