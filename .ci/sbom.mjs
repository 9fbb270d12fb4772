// sbom.mjs FILE.deps.json VERSION: what a published process consists of, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/).
import { readFileSync } from "node:fs";

const [file, version] = process.argv.slice(2);
const { libraries } = JSON.parse(readFileSync(file, "utf8"));
const hashOf = (sha512) => [{ alg: "SHA-512", content: Buffer.from(sha512.slice("sha512-".length), "base64").toString("hex") }];

const components = Object.entries(libraries)
    .filter(([, library]) => library.type === "package")
    .map(([key, library]) => {
        const [name, of] = key.split("/");
        return {
            type: "library",
            name,
            version: of,
            purl: `pkg:nuget/${name}@${of}`,
            ...(library.sha512 && { hashes: hashOf(library.sha512) }),
        };
    })
    .sort((one, other) => one.purl.localeCompare(other.purl, "en"));

const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: "RMBot", version } },
    components,
};
process.stdout.write(JSON.stringify(bom, null, 2) + "\n");
