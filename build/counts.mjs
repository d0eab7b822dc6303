// Adds up what the test runners wrote and prints one line.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const folder = "backend/target/surefire-reports";
let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).filter((n) => n.endsWith(".xml"))) {
  const head = readFileSync(`${folder}/${name}`, "utf8").match(/<testsuite [^>]*>/)[0];
  const number = (attribute) => Number(head.match(new RegExp(` ${attribute}="(\\d+)"`))[1]);
  failed += number("errors") + number("failures");
  passed += number("tests") - number("errors") - number("failures") - number("skipped");
}
const browser = JSON.parse(readFileSync("frontend/target/vitest.json", "utf8"));
passed += browser.numPassedTests;
failed += browser.numFailedTests;
const stories = "frontend/target/e2e.json";
if (existsSync(stories)) {
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(stories, "utf8")).stats;
  passed += expected + flaky;
  failed += unexpected;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
