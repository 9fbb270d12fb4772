import {
    Button,
    Menu,
    MenuDivider,
    MenuItem,
    MenuItemLink,
    MenuList,
    MenuPopover,
    MenuTrigger,
    Text,
    makeStyles,
    useRestoreFocusTarget,
    tokens,
} from "@fluentui/react-components";
import { AddRegular, ChevronDownRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useHref, useNavigate } from "react-router-dom";
import { useWords } from "../texts/words";
import { narrow } from "../ui/widths";
import { CreateProgramme } from "./CreateProgramme";
import { LanguageMenu } from "./LanguageMenu";
import { NarrowNavigation } from "./NarrowNavigation";
import { useCurrent } from "./programme";

const useStyles = makeStyles({
    header: {
        display: "flex",
        alignItems: "center",
        columnGap: tokens.spacingHorizontalM,
        minHeight: "48px",
        boxSizing: "border-box",
        padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
        backgroundColor: tokens.colorNeutralBackground1,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    programme: { minWidth: 0, maxWidth: "none", flex: "0 1 auto" },
    name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    end: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, marginLeft: "auto" },
    me: { color: tokens.colorNeutralForeground2, [narrow]: { display: "none" } },
    narrow: { display: "none", [narrow]: { display: "block" } },
});

export function Header() {
    const styles = useStyles();
    const { t } = useWords();
    const { programme, all } = useCurrent();
    const comeBack = useRestoreFocusTarget();
    const [creating, setCreating] = useState(false);
    return (
        <header className={styles.header}>
            <Menu>
                <MenuTrigger disableButtonEnhancement>
                    <Button
                        {...comeBack}
                        appearance="subtle"
                        className={styles.programme}
                        icon={<ChevronDownRegular />}
                        iconPosition="after"
                        aria-label={t.programme.chosen(programme.name)}
                    >
                        <Text weight="semibold" className={styles.name}>
                            {programme.name}
                        </Text>
                    </Button>
                </MenuTrigger>
                <MenuPopover>
                    <MenuList>
                        {all.programmes.map((known) => (
                            <OtherProgramme
                                key={known.id}
                                id={known.id}
                                name={known.name}
                                current={known.id === programme.id}
                            />
                        ))}
                        <MenuDivider />
                        <MenuItem icon={<AddRegular />} onClick={() => setCreating(true)}>
                            {t.programme.create}
                        </MenuItem>
                    </MenuList>
                </MenuPopover>
            </Menu>
            <div className={styles.end}>
                {all.me.name && (
                    <Text size={200} className={styles.me}>
                        {t.programme.signedInAs(all.me.name)}
                    </Text>
                )}
                <LanguageMenu />
                <div className={styles.narrow}>
                    <NarrowNavigation />
                </div>
            </div>
            <CreateProgramme open={creating} onClose={() => setCreating(false)} />
        </header>
    );
}

function OtherProgramme({ id, name, current }: { id: string; name: string; current: boolean }) {
    const path = `/${encodeURIComponent(id)}/overview`;
    const navigate = useNavigate();
    return (
        <MenuItemLink
            href={useHref(path)}
            {...(current ? { "aria-current": "page" as const } : {})}
            onClick={(event) => {
                event.preventDefault();
                void navigate(path);
            }}
        >
            {name}
        </MenuItemLink>
    );
}
