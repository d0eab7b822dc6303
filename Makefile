# Java: the newest JDK found, unless JAVA_HOME says otherwise.
JAVA_HOME ?= $(shell ls -d /usr/lib/jvm/*25* /usr/lib/jvm/*21* /usr/lib/jvm/*17* 2>/dev/null | head -n 1)
export JAVA_HOME
MVN = mvn -B -ntp -f backend/pom.xml
NPM = npm --prefix frontend

.PHONY: test check fmt clean frontend-ready

test: frontend-ready
	build/test

check: frontend-ready
	$(MVN) -q spotless:check test -Dtest='!*BootTest' && $(NPM) run check

fmt: frontend-ready
	$(MVN) -q spotless:apply && $(NPM) run fmt

frontend-ready: frontend/node_modules/.package-lock.json

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	$(NPM) ci --no-audit --no-fund && touch $@

clean:
	rm -rf backend/target frontend/dist frontend/node_modules
