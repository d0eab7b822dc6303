// Adds up what the test runners wrote and prints one line. Its arguments are the parts that broke: one of them that
// counted no failure, or that left no counts, still is a failure.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const broken = process.argv.slice(2);
const counted = { backend: surefire(), "browser app": vitest(), "user stories": playwright() };

function surefire() {
  const folder = "backend/target/surefire-reports";
  const reports = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
  const heads = reports.map((name) => readFileSync(`${folder}/${name}`, "utf8").match(/<testsuite [^>]*>/)[0]);
  const sum = (attribute) =>
    heads.reduce((total, head) => total + Number(head.match(new RegExp(` ${attribute}="(\\d+)"`))[1]), 0);
  const failed = sum("errors") + sum("failures");
  return { passed: sum("tests") - failed - sum("skipped"), failed, skipped: sum("skipped") };
}

function vitest() {
  const report = read("frontend/target/vitest.json");
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

function playwright() {
  const stats = read("frontend/target/e2e.json")?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const silent = Object.keys(counted).filter((part) => counted[part].passed + counted[part].failed === 0);
const uncounted = [...new Set([...broken, ...silent])].filter((part) => !counted[part]?.failed);
const sum = (what) => Object.values(counted).reduce((total, part) => total + part[what], 0);
const failed = sum("failed") + uncounted.length;

if (uncounted.length > 0) console.log(`broke: ${uncounted.join(", ")}`);
if (sum("skipped") > 0) console.log(`skipped: ${sum("skipped")}`);
console.log(`${sum("passed")} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
