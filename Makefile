# Java: the newest JDK found, unless JAVA_HOME says otherwise.
JAVA_HOME ?= $(shell for v in 25 21 17; do ls -d /usr/lib/jvm/*$$v*; done 2>/dev/null | head -n 1)
export JAVA_HOME
# File names and lines of the product are Chinese.
export LC_CTYPE ?= C.UTF-8
MVN = build/maven
NPM = npm --prefix frontend
JAR = backend/target/quarkus-app/quarkus-run.jar
COMMAND = GUIYAN_DEMO=$${GUIYAN_DEMO:-true} GUIYAN_BACKUP=$(FILE) $(JAVA_HOME)/bin/java -jar $(JAR)
DEV_MAVEN = backend/target/maven/apache-maven-3.9.16

.PHONY: run build dev test e2e check fmt openapi examples release-contract release-schema bench drill fuzz audit backup restore clean frontend-ready

# The product with invented people on http://127.0.0.1:8080; GUIYAN_DEMO=false for an empty one of your own.
run: build
	GUIYAN_DEMO=$${GUIYAN_DEMO:-true} $(JAVA_HOME)/bin/java @build/jvm.options -jar backend/target/quarkus-app/quarkus-run.jar

build: frontend-ready
	@echo "== browser app"
	@$(NPM) run -s api && $(NPM) run -s build
	@echo "== product"
	@$(MVN) package -Dmaven.test.skip

# Both halves with live reload: the backend on 8080, the pages on 5173.
dev: frontend-ready $(DEV_MAVEN)
	trap 'kill 0' EXIT; GUIYAN_DEMO=true GUIYAN_DATA=$(CURDIR)/data/demo $(DEV_MAVEN)/bin/mvn -B -ntp -f backend/pom.xml quarkus:dev -Dquarkus.analytics.disabled & $(NPM) run dev

# Live reload of the backend refuses a Maven older than 3.9.
$(DEV_MAVEN):
	$(MVN) dependency:unpack -Dartifact=org.apache.maven:apache-maven:3.9.16:tar.gz:bin -DoutputDirectory=$(CURDIR)/$(@D)

test: frontend-ready
	build/test

e2e: build
	build/e2e

check: frontend-ready
	build/check

fmt: frontend-ready
	$(MVN) spotless:apply && $(NPM) run fmt

frontend-ready: frontend/node_modules/.package-lock.json

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	@echo "== libraries of the browser app"
	@$(NPM) ci --no-audit --no-fund && touch $@

# The contract as the backend's build writes it; the browser app's types come from it.
openapi:
	$(MVN) package -Dmaven.test.skip && cp backend/target/openapi/openapi.yaml openapi.yaml && $(NPM) run -s api

# The examples of the contract, from real requests: what lacks one or fits no more is taken again.
examples:
	$(MVN) test -Dtest=ExampleHarvest && $(MAKE) openapi

# The contract as it is now becomes what later ones are held against.
release-contract:
	cp openapi.yaml backend/src/test/resources/released/openapi.yaml

# A small database as the product leaves it now becomes one that later products are upgraded from in the drill.
release-schema: build
	MAIN=guiyan.drill.Released build/drill

# Speed and memory against bare JDBC in the same run: SIZE=township, county or province.
SIZE ?= township
bench: build
	build/bench $(SIZE)

# Faults, one line each: DRILLS="kill-product restore" for some of them.
drill: build
	build/drill $(DRILLS)

# Wrong requests, others each time: SEED=… repeats a run.
REQUESTS ?= 100000
SEED ?= $(shell od -An -N4 -tu4 /dev/urandom | tr -d ' ')
fuzz:
	$(MVN) test -Dtest=FuzzTest -Dguiyan.fuzz.seed=$(SEED) -Dguiyan.fuzz.requests=$(REQUESTS)

# Every library with its licence and reason.
audit: $(JAR)
	build/audit

# Everything as it is at one moment into one sealed file, beside the product as it runs: FILE=… or a new one in the data folder.
backup: $(JAR)
	$(COMMAND) backup

# FILE=… into an empty instance, whose product does not run meanwhile.
restore: $(JAR)
	$(COMMAND) restore && $(COMMAND) verify-audit

# What runs is not built anew.
$(JAR):
	$(MAKE) build

clean:
	rm -rf backend/target frontend/dist frontend/node_modules
