package guiyan.demo;

import guiyan.imports.intake.Courier;
import guiyan.imports.intake.Courier.Parcel;
import guiyan.platform.importing.ImportContext.Strategy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The township that a demonstration shows, loaded beside the open door; a start that was cut short goes on at the next. */
@Singleton
class DemoTownship {

    private static final Logger LOG = Logger.getLogger(DemoTownship.class);
    private static final String TREE = "organizations.csv";
    private static final List<String> ROLLS =
            List.of("党员花名册-十三个村.xlsx", "党员名册-双井莲花塘.xls", "党员花名册-红土坳茶园.csv", "党员花名册-退回补正.xlsx", "党员信息更新-2008年7月.csv");
    /** What comes after the rolls, each with its kind: where nobody else than a script wrote it, no heading tells. */
    private static final List<Ledger> LEDGERS = List.of(
            new Ledger("返乡党员登记.csv", "OUTFLOWS", Strategy.UPSERT),
            new Ledger("外出党员台账-白鹭等五村.csv", "OUTFLOWS", Strategy.UPSERT),
            new Ledger("外出党员台账-杉木冲等六村.xlsx", "OUTFLOWS", Strategy.UPSERT),
            new Ledger("外出党员台账-分村.xlsx", "OUTFLOWS", Strategy.UPSERT),
            new Ledger("outflow-corrections.ndjson", "OUTFLOWS", Strategy.UPDATE),
            new Ledger("外出渠道补记.csv", "OUTFLOWS", Strategy.UPDATE),
            new Ledger("certificates.ndjson", "ACTIVITY_CERTIFICATES", Strategy.UPSERT),
            new Ledger("former-members.ndjson", "FORMER_MEMBERS", Strategy.UPSERT),
            new Ledger("inflows.ndjson", "INFLOWS", Strategy.UPSERT),
            new Ledger("outflow-events.ndjson", "OUTFLOW_EVENTS", Strategy.UPSERT),
            new Ledger("联系台账-柳湾村.xlsx", "CONTACT_RECORDS", Strategy.UPSERT),
            new Ledger("联系记录-石桥村.csv", "CONTACT_RECORDS", Strategy.UPSERT),
            new Ledger("通话登记-莲花塘村.xlsx", "CONTACT_RECORDS", Strategy.UPSERT),
            new Ledger("contact-records.ndjson", "CONTACT_RECORDS", Strategy.UPSERT),
            new Ledger("home-visits.ndjson", "OUTFLOW_EVENTS", Strategy.UPSERT),
            new Ledger("duty-waivers.ndjson", "DUTY_WAIVERS", Strategy.UPSERT),
            new Ledger("quarterly-reports.ndjson", "QUARTERLY_REPORTS", Strategy.UPSERT),
            new Ledger("greeting-cards.ndjson", "GREETING_CARDS", Strategy.UPSERT),
            new Ledger("gatherings.ndjson", "GATHERINGS", Strategy.UPSERT),
            new Ledger("走访慰问台账.csv", "VISITS", Strategy.UPSERT),
            new Ledger("labour-outflows.csv", "LABOUR_OUTFLOWS", Strategy.UPSERT),
            new Ledger("farm-orders.ndjson", "FAMILY_SERVICE_ORDERS", Strategy.UPSERT),
            new Ledger("帮扶需求-2008年8月.csv", "FAMILY_SERVICE_ORDERS", Strategy.UPSERT),
            new Ledger("创业半年报-2006年12月.csv", "VENTURES", Strategy.UPSERT),
            new Ledger("创业半年报-2007年6月.csv", "VENTURES", Strategy.UPSERT),
            new Ledger("创业半年报-2007年12月.csv", "VENTURES", Strategy.UPSERT),
            new Ledger("ventures.ndjson", "VENTURES", Strategy.UPSERT),
            new Ledger("返乡创业补记.csv", "VENTURES", Strategy.UPDATE),
            new Ledger("village-posts.ndjson", "VILLAGE_POSTS", Strategy.UPSERT),
            new Ledger("return-intentions.ndjson", "RETURN_INTENTIONS", Strategy.UPSERT),
            new Ledger("返乡意愿补记.csv", "RETURN_INTENTIONS", Strategy.UPDATE),
            new Ledger("employers.ndjson", "EMPLOYERS", Strategy.UPSERT),
            new Ledger("vacancies.ndjson", "VACANCIES", Strategy.UPSERT),
            new Ledger("招聘会岗位表.xlsx", "VACANCIES", Strategy.UPSERT),
            new Ledger("vacancies-open.ndjson", "VACANCIES", Strategy.UPSERT),
            new Ledger("referrals.ndjson", "REFERRALS", Strategy.UPSERT),
            new Ledger("岗位变动登记.csv", "PLACEMENT_CHANGES", Strategy.UPSERT),
            new Ledger("training-sessions.ndjson", "TRAINING_SESSIONS", Strategy.UPSERT),
            new Ledger("training-one-to-one.ndjson", "TRAINING_SESSIONS", Strategy.UPSERT),
            new Ledger("training-attendances.csv", "TRAINING_ATTENDANCES", Strategy.UPSERT),
            new Ledger("证书等级补记.csv", "TRAINING_ATTENDANCES", Strategy.UPDATE),
            new Ledger("求职登记.csv", "JOB_SEEKERS", Strategy.UPSERT),
            new Ledger("宣传活动台账.csv", "PUBLICITY_ACTIVITIES", Strategy.UPSERT),
            new Ledger("政策目录.csv", "POLICIES", Strategy.UPSERT),
            new Ledger("鼓励外出走访.csv", "VISITS", Strategy.UPSERT),
            new Ledger("农户登记簿.csv", "HOUSEHOLDS", Strategy.UPSERT),
            new Ledger("出工登记.csv", "LABOUR_OFFERS", Strategy.UPSERT),
            new Ledger("换工登记.csv", "MUTUAL_AID_DAYS", Strategy.UPSERT),
            new Ledger("返乡创业项目.csv", "PROJECT_OPPORTUNITIES", Strategy.UPSERT));

    /** What the station brings: the files of those in care are not the township's to open. */
    private static final List<Ledger> OF_THE_STATION = List.of(
            new Ledger("children-in-care.ndjson", "CHILD_CARE_CASES", Strategy.UPSERT),
            new Ledger("elders-in-care.ndjson", "ELDER_CARE_CASES", Strategy.UPSERT),
            new Ledger("care-visits.ndjson", "CARE_VISITS", Strategy.UPSERT),
            new Ledger("关爱走访登记-2008年7月.csv", "CARE_VISITS", Strategy.UPSERT),
            new Ledger("care-commitments.ndjson", "CARE_COMMITMENTS", Strategy.UPSERT));

    private static final int FILES = 1 + ROLLS.size() + LEDGERS.size() + OF_THE_STATION.size();
    private static final String BASIS = "演示数据,人物均为虚构";

    private final boolean wanted;
    private final Courier courier;
    private final DemoDoor door;
    private final DemoRules rules;
    private final DemoPapers papers;
    private final DemoReferrals referrals;
    private final DemoReturns returns;
    private final DemoLiaisons liaisons;
    private final DemoTalks talks;
    private final DemoAddresses addresses;
    private final Signpost signpost;
    private volatile boolean loaded;
    private volatile boolean stopping;

    DemoTownship(
            @ConfigProperty(name = "guiyan.demo") boolean wanted,
            Courier courier,
            DemoDoor door,
            DemoRules rules,
            DemoPapers papers,
            DemoReferrals referrals,
            DemoReturns returns,
            DemoLiaisons liaisons,
            DemoTalks talks,
            DemoAddresses addresses,
            Signpost signpost) {
        this.wanted = wanted;
        this.courier = courier;
        this.door = door;
        this.rules = rules;
        this.papers = papers;
        this.referrals = referrals;
        this.returns = returns;
        this.liaisons = liaisons;
        this.talks = talks;
        this.addresses = addresses;
        this.signpost = signpost;
    }

    /** A file that is loaded after the rolls. */
    private record Ledger(String name, String kind, Strategy strategy) {}

    void start(@Observes @Priority(200) StartupEvent start) {
        if (wanted) new Thread(this::loadOrSay, "demo-township").start();
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** Whether everything that is to be shown is there. */
    boolean isReady() {
        return loaded || !wanted;
    }

    private void loadOrSay() {
        try {
            load();
            signpost.show(door.password());
        } catch (Exception failure) {
            if (!stopping) LOG.error("演示乡镇没有装完,下次启动会接着装 / The next start goes on with the demo", failure);
        }
    }

    /** Loads what is not there yet, in the order of the files. */
    void load() throws IOException, InterruptedException {
        bring(0, TREE, door.letIn(DemoAccount.ADMIN));
        DemoAccount.ALL.forEach(door::letIn);
        rules.decide();
        var township = door.letIn(DemoAccount.TOWNSHIP);
        door.change();
        for (int i = 0; i < ROLLS.size(); i++) bring(i + 1, ROLLS.get(i), township);
        door.bind();
        door.agree(township);
        for (int i = 0; i < LEDGERS.size(); i++) bring(1 + ROLLS.size() + i, LEDGERS.get(i), township);
        referrals.bring(township);
        liaisons.name(township);
        var station = door.letIn(DemoAccount.STATION);
        returns.bring(station);
        for (int i = 0; i < OF_THE_STATION.size(); i++)
            bring(1 + ROLLS.size() + LEDGERS.size() + i, OF_THE_STATION.get(i), station);
        door.entrust();
        papers.lay();
        talks.tell();
        addresses.find(township);
        loaded = true;
    }

    private void bring(int before, String name, long accountId) throws IOException, InterruptedException {
        bring(before, new Ledger(name, null, null), accountId);
    }

    private void bring(int before, Ledger file, long accountId) throws IOException, InterruptedException {
        var name = file.name();
        var copy = Files.createTempFile("demo", null);
        try (var content = DemoTownship.class.getResourceAsStream("/township/" + name)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            var receipt = courier.bring(new Parcel(copy, name, accountId, BASIS, file.kind(), file.strategy()));
            if (!receipt.wasIn())
                signpost.say("演示乡镇 %d/%d: %s %d 行 / rows".formatted(before + 1, FILES, name, receipt.rows()));
        } finally {
            Files.delete(copy);
        }
    }
}
