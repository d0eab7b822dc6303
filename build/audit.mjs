// What build/audit prints: libraries of the packaged product out of Maven's own folder, those of the browser app out of its lock file.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";

const complaints = [];
const rules = readRules();
const libraries = [...backend(), ...browserApp()].sort((one, other) => (one.name < other.name ? -1 : 1));
for (const library of libraries) judge(library);
for (const name of direct()) if (!rules.reason.has(name)) complaints.push(`${name}: no reason in build/libraries.txt`);
for (const name of rules.reason.keys())
  if (!direct().includes(name)) complaints.push(`${name}: has a reason, but is used no more`);
for (const name of rules.except.keys())
  if (!libraries.some((library) => isMeant(name, library.name))) complaints.push(`${name}: excepted, but used no more`);

complaints.forEach((complaint) => console.log(`BROKE ${complaint}`));
console.log(`${libraries.length} libraries, ${libraries.filter(({ name }) => exception(name)).length} of them excepted, ${complaints.length} complaints`);
process.exit(complaints.length === 0 ? 0 : 1);

function judge({ name, version, licences, ships }) {
  const known = licences.map(spdx);
  const excepted = exception(name);
  console.log(`${name} ${version} ${known.join(" or ") || "no licence"}${ships ? "" : " (build)"}${excepted ? ` (${excepted})` : ""}`);
  if (!excepted && !known.some((each) => rules.licence.has(each)))
    complaints.push(`${name} ${version}: licence ${licences.join(" or ") || "none"}`);
  for (const [end, why] of rules.bad.get(name) ?? [])
    if (end.startsWith("=") ? version === end.slice(1) : isBefore(version, end))
      complaints.push(`${name} ${version}: known bad (${why})`);
}

function exception(name) {
  return [...rules.except].find(([meant]) => isMeant(meant, name))?.[1];
}

function isMeant(meant, name) {
  return meant.endsWith("*") ? name.startsWith(meant.slice(0, -1)) : meant === name;
}

/** Lines of four kinds: licence SPDX · except NAME why · reason NAME why · bad NAME (before)VERSION or =VERSION why. */
function readRules() {
  const read = { licence: new Set(), except: new Map(), reason: new Map(), bad: new Map() };
  for (const line of readFileSync("build/libraries.txt", "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, kind, name, rest] = line.match(/^(\w+) +(\S+) *(.*)$/);
    if (kind === "licence") read.licence.add(name);
    else if (kind !== "bad") read[kind].set(name, rest);
    else read.bad.set(name, [...(read.bad.get(name) ?? []), [rest.split(" ")[0], rest.split(" ").slice(1).join(" ")]]);
    if (kind !== "licence" && rest === "") complaints.push(`${name}: ${kind} without a reason`);
  }
  return read;
}

/** As the packager wrote them down; a licence may stand with a parent. */
function backend() {
  const list = readFileSync("backend/target/quarkus-app/quarkus-app-dependencies.txt", "utf8").trim().split("\n");
  return list.map((line) => {
    const [group, artifact, , , version] = line.split(":");
    return { name: `${group}:${artifact}`, version, licences: licencesOf(group, artifact, version), ships: true };
  });
}

function licencesOf(group, artifact, version) {
  const folder = process.env.MAVEN_REPOSITORY ?? `${homedir()}/.m2/repository`;
  const file = `${folder}/${group.replaceAll(".", "/")}/${artifact}/${version}/${artifact}-${version}.pom`;
  if (!existsSync(file)) return [];
  const pom = readFileSync(file, "utf8").replace(/<!--[\s\S]*?-->/g, "");
  const own = pom.match(/<licenses>([\s\S]*?)<\/licenses>/)?.[1];
  if (own) return [...own.matchAll(/<name>([\s\S]*?)<\/name>/g)].map((name) => name[1].replace(/\s+/g, " ").trim());
  const parent = pom.match(/<parent>([\s\S]*?)<\/parent>/)?.[1];
  const of = (tag) => parent.match(new RegExp(`<${tag}>\\s*(.*?)\\s*</${tag}>`))[1];
  return parent ? licencesOf(of("groupId"), of("artifactId"), of("version")) : [];
}

function browserApp() {
  return Object.entries(JSON.parse(readFileSync("frontend/package-lock.json", "utf8")).packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license, dev, optional }]) => ({
      name: path.replace(/.*node_modules\//, ""),
      version,
      licences: (license ?? "").replace(/[()]/g, "").split(" OR ").filter(Boolean),
      ships: !dev && !optional,
    }));
}

function direct() {
  const pom = readFileSync("backend/pom.xml", "utf8").replace(/<dependencyManagement>[\s\S]*?<\/dependencyManagement>/, "");
  const dependencies = [...pom.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)].map((found) => found[1]);
  const java = dependencies.map((text) => ["groupId", "artifactId"].map((tag) => text.match(`<${tag}>(.*)</${tag}>`)[1]).join(":"));
  const app = JSON.parse(readFileSync("frontend/package.json", "utf8"));
  return [...java, ...Object.keys(app.dependencies), ...Object.keys(app.devDependencies)];
}

/** One name for the many that the same licence has. */
function spdx(name) {
  if (/^(the )?apache/i.test(name)) return "Apache-2.0";
  if (/^the mit|^mit license/i.test(name)) return "MIT";
  if (/eclipse distribution|^EDL/i.test(name)) return "BSD-3-Clause";
  if (/eclipse public.*1\.0/i.test(name)) return "EPL-1.0";
  if (/eclipse public.*2\.0|^EPL.2\.0/i.test(name)) return "EPL-2.0";
  if (/public domain/i.test(name)) return "CC0-1.0";
  return name;
}

function isBefore(version, end) {
  const parts = (text) => text.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  const [mine, theirs] = [parts(version), parts(end)];
  for (let i = 0; i < Math.max(mine.length, theirs.length); i++)
    if ((mine[i] ?? 0) !== (theirs[i] ?? 0)) return (mine[i] ?? 0) < (theirs[i] ?? 0);
  return false;
}
