import { useWords } from "../texts/words";
import type { FieldName, Fields } from "./conflict";

/** A setting's name and value as an organiser reads them. */
export function useFieldWords(languages: { id: string; name: string }[]) {
    const { t, f } = useWords();
    return {
        name: (field: FieldName) => t.settings[field],
        value: (field: FieldName, value: Fields[FieldName]) => {
            if (field === "language") return languages.find(({ id }) => id === value)?.name ?? String(value);
            return typeof value === "number" ? f.number(value) : value;
        },
    };
}
