// licences.mjs FILE.deps.json: what a published process and its dashboard consist of and under which licences, as Markdown.
// Fails when one of them has none, or one that is not permissive.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MS-PL"]);

// Packages from before licences were named by expressions lead to the licence of their repository.
const ofRepository = { "dotnet/corefx": "MIT", "microsoft/botbuilder-dotnet": "MIT" };

// Others hold the licence's text, of which these words stand in no other.
const ofWords = {
    MIT: /Permission is hereby granted, free of charge, to any person obtaining a copy/,
    "Apache-2.0": /Apache License\s+Version 2\.0, January 2004/,
};

const packages = process.env.NUGET_PACKAGES ?? join(homedir(), ".nuget", "packages");
const lockFile = new URL("../src/Bot/Dashboard/package-lock.json", import.meta.url);

function licenceOfNuGet(name, version) {
    const id = name.toLowerCase();
    const folder = join(packages, id, version.toLowerCase());
    if (!existsSync(folder)) return undefined;
    const nuspec = readFileSync(join(folder, `${id}.nuspec`), "utf8");
    const [, kind, named] = /<license type="(expression|file)">([^<]+)<\/license>/.exec(nuspec) ?? [];
    if (kind === "expression") return named;
    if (kind === "file") return licenceOfText(readFileSync(join(folder, named), "utf8"));
    return ofRepository[/<licenseUrl>https:\/\/github\.com\/([^/<]+\/[^/<]+)/.exec(nuspec)?.[1].toLowerCase()];
}

const licenceOfText = (text) => Object.keys(ofWords).find((licence) => ofWords[licence].test(text));

/** Of "A OR B" one is enough, of "A AND B" both are needed. */
const isPermissive = (licence) =>
    licence
        .replace(/[()]/g, "")
        .split(" OR ")
        .some((choice) => choice.split(" AND ").every((one) => permissive.has(one.trim())));

function nuGet(file) {
    const { libraries } = JSON.parse(readFileSync(file, "utf8"));
    return Object.entries(libraries)
        .filter(([, library]) => library.type === "package")
        .map(([key]) => key.split("/"))
        .map(([name, version]) => ({ name, version, licence: licenceOfNuGet(name, version) }));
}

/** Everything npm installs without development's own packages; what is drawn is a part of that. */
function npm(file) {
    return Object.entries(JSON.parse(readFileSync(file, "utf8")).packages)
        .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional)
        .map(([path, entry]) => ({ name: path.split("node_modules/").at(-1), version: entry.version, licence: entry.license }));
}

function table(parts) {
    const rows = parts.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? "not named"} |`);
    return ["| package | version | licence |", "|---|---|---|", ...[...new Set(rows)].sort()].join("\n");
}

const [coach, dashboard] = [nuGet(process.argv[2]), npm(lockFile)];

process.stdout.write(`# Licences

RMBot itself is under the MIT licence. This is what else is in it. \`.ci/licences\` writes this page; a test fails when the page is
not up to date or a licence is not permissive. With a release comes its own, which has Microsoft's SDKs in it too.

## The coach (NuGet)

${table(coach)}

## The dashboard (npm)

${table(dashboard)}
`);

const refused = [...coach, ...dashboard].filter(({ licence }) => !licence || !isPermissive(licence));
for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence ?? "no licence is named"}`);
if (refused.length > 0) process.exitCode = 1;
