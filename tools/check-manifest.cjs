// node check-manifest.cjs FOLDER: one line for each thing that Microsoft's schemas find wrong with the manifest in the
// folder and with the languages it names. The schemas come with the package, so that nothing is fetched.
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { AppManifestUtils } = require("@microsoft/app-manifest");

const folder = process.argv[2];
const read = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));

function schemaOf(version, name) {
    const file = require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${name}.schema.json`);
    // \a is no escape that JavaScript's expressions know.
    return JSON.parse(fs.readFileSync(file, "utf8").replace(/\\a/g, "\\x07"));
}

/** The schema of languages has expressions that are none in Unicode mode, which Microsoft's own call insists on. */
function languageCheck(version) {
    const fromPackage = createRequire(require.resolve("@microsoft/app-manifest"));
    const ajv = new (fromPackage("ajv-draft-04").default)({ allErrors: true, strictTypes: false, unicodeRegExp: false });
    fromPackage("ajv-formats").default(ajv, ["uri"]);
    const check = ajv.compile(schemaOf(version, "MicrosoftTeams.Localization"));
    return (content) => (check(content) ? [] : check.errors.map((fault) => `${fault.instancePath} ${fault.message}`));
}

async function check() {
    const manifest = read("manifest.json");
    const version = manifest.manifestVersion;
    const say = (file, faults) => faults.forEach((fault) => console.log(`${file}: ${fault.replace(/\s+/g, " ").trim()}`));
    say("manifest.json", await AppManifestUtils.validateAgainstSchema(manifest, schemaOf(version, "MicrosoftTeams")));
    const checked = languageCheck(version);
    for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
        if (fs.existsSync(path.join(folder, file))) say(file, checked(read(file)));
    }
}

check().then(
    () => process.exit(0),
    (failure) => {
        console.error(failure.message ?? failure);
        process.exit(1);
    },
);
