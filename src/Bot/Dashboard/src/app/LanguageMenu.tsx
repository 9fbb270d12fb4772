import {
    Button,
    Menu,
    MenuDivider,
    MenuItemRadio,
    MenuList,
    MenuPopover,
    MenuTrigger,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { languages, spoken } from "../texts/culture";
import { useWords } from "../texts/words";

const group = "language";
const automatic = "automatic";

/** Each language by its own name, and none of them for those who follow Teams or the browser. */
export function LanguageMenu() {
    const { t, chosen, choose } = useWords();
    return (
        <Menu
            checkedValues={{ [group]: [chosen ?? automatic] }}
            onCheckedValueChange={(_, { checkedItems }) => choose(languages.find((id) => id === checkedItems[0]))}
        >
            <MenuTrigger disableButtonEnhancement>
                <Button
                    appearance="subtle"
                    icon={<LocalLanguageRegular />}
                    aria-label={t.language.label}
                    title={t.language.label}
                />
            </MenuTrigger>
            <MenuPopover>
                <MenuList>
                    <MenuItemRadio name={group} value={automatic}>
                        {t.language.automatic}
                    </MenuItemRadio>
                    <MenuDivider />
                    {languages.map((id) => (
                        <MenuItemRadio key={id} name={group} value={id} lang={id}>
                            {spoken[id]}
                        </MenuItemRadio>
                    ))}
                </MenuList>
            </MenuPopover>
        </Menu>
    );
}
