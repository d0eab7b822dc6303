package guiyan.organizations;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.TextCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Units from a table, found again by their code; a unit above stands earlier in the file or in the store. */
@ApplicationScoped
class OrganizationImport implements ImportFormat {

    private static final List<String> NUMBERS = List.of("households", "agriculturalPopulation", "farmlandMu");

    private final Organizations organizations;
    private final Audit audit;

    OrganizationImport(Organizations organizations, Audit audit) {
        this.organizations = organizations;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "ORGANIZATIONS";
    }

    @Override
    public Right right() {
        return Right.ORGANIZATIONS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("code", "组织代码", "Code", "组织代码", "党组织代码", "代码"),
                Column.of("parentCode", "上级代码", "Code of the unit above", "上级代码", "上级组织代码"),
                Column.of("level", "级别", "Level", "级别"),
                Column.of("unitKind", "单位类别", "Kind of unit", "单位类别"),
                Column.of("name", "全称", "Full name", "组织全称", "全称", "组织名称"),
                Column.of("shortName", "简称", "Short name", "简称"),
                Column.of("pinyin", "拼音", "Pinyin", "拼音"),
                Column.of("households", "户数", "Households", "户数"),
                Column.of("agriculturalPopulation", "农业人口", "Agricultural population", "农业人口"),
                Column.of("farmlandMu", "耕地(亩)", "Farmland (mu)", "耕地", "耕地面积"),
                Column.of("terrain", "地形", "Terrain", "地形"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new Pass(context);
    }

    private final class Pass implements ImportPass {

        private final ImportContext context;

        Pass(ImportContext context) {
            this.context = context;
        }

        @Override
        public void read(ImportRow row) {
            for (var column : columns()) {
                var field = column.field();
                if (NUMBERS.contains(field))
                    row.take(field, NumberCell.read(row.cell(field)), BigDecimal::toPlainString);
                else row.take(field, TextCell.read(row.cell(field)), text -> text);
            }
            row.seen = row.cell("shortName").text();
            for (var needed : List.of("code", "name", "shortName"))
                if (!row.values.containsKey(needed)) row.problem(needed, NAME_MISSING, "");
            if (!isOneOf(Level.class, row.values.get("level")))
                row.problem("level", ORGANIZATION_UNKNOWN, row.cell("level").text());
            if (row.values.get("unitKind") != null && !isOneOf(UnitKind.class, row.values.get("unitKind"))) {
                row.problem("unitKind", CODE_UNMAPPED, row.values.remove("unitKind"));
            }
            row.matchKey = key(row.values.getOrDefault("code", ""));
        }

        @Override
        public void judge(List<ImportRow> rows) {
            var codes = new TreeSet<String>();
            rows.forEach(row -> List.of("code", "parentCode").forEach(f -> {
                if (row.values.get(f) != null) codes.add(row.values.get(f));
            }));
            var stored = new HashMap<String, Organization>();
            organizations.withCodes(context.scope(), codes).forEach(u -> stored.put(u.code, u));
            var known = new TreeSet<>(stored.keySet());
            context.earlier()
                    .apply(codes.stream().map(c -> key(c)).toList())
                    .forEach(r -> known.add(r.values.get("code")));
            for (var row : rows) {
                if (row.isRejected()) continue;
                var parent = row.values.get("parentCode");
                if (parent != null && !known.contains(parent)) row.problem("parentCode", ORGANIZATION_UNKNOWN, parent);
                else compare(row, stored.get(row.values.get("code")));
                if (!row.isRejected()) known.add(row.values.get("code"));
            }
        }

        private void compare(ImportRow row, Organization unit) {
            if (unit == null) {
                row.outcome = Outcome.CREATED;
                return;
            }
            row.entityId = unit.id;
            var current = texts(unit);
            row.values.forEach((field, text) -> {
                if (current.containsKey(field) && !Objects.equals(current.get(field), text))
                    row.changes.add(new FieldChange(field, current.get(field), text));
            });
            row.outcome = row.changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        }

        @Override
        public void write(List<ImportRow> rows) {
            for (var row : rows) {
                var unit = row.entityId == null ? new Organization() : organizations.findById(row.entityId);
                fill(unit, row.values);
                if (row.entityId == null) {
                    organizations.recorded(unit);
                    var parent = row.values.get("parentCode");
                    unit.standUnder(parent == null ? null : organizations.requireByCode(context.scope(), parent));
                    row.entityId = unit.id;
                }
                audit.record(
                        Act.of(row.outcome == Outcome.CREATED ? "organization.set-up" : "organization.revised"), unit);
                organizations.written(unit);
            }
        }

        @Override
        public boolean collides(ImportRow row) {
            var unit = organizations.findById(row.entityId);
            if (unit == null) return false;
            if (row.outcome == Outcome.UPDATED) {
                var current = texts(unit);
                return row.changes.stream().anyMatch(c -> !Objects.equals(current.get(c.field()), c.now()));
            }
            return organizations.isInUse(unit);
        }

        @Override
        public void revert(ImportRow row) {
            var unit = organizations.findById(row.entityId);
            if (unit == null) return;
            audit.record(Act.of("organization.reverted"), unit);
            if (row.outcome == Outcome.CREATED) {
                organizations.delete(unit);
                organizations.flush();
                return;
            }
            var values = texts(unit);
            row.changes.forEach(c -> values.put(c.field(), c.old()));
            fill(unit, values);
        }
    }

    private static byte[] key(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <E extends Enum<E>> boolean isOneOf(Class<E> type, String text) {
        for (var each : type.getEnumConstants()) if (each.name().equals(text)) return true;
        return false;
    }

    private static Map<String, String> texts(Organization unit) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", unit.name);
        texts.put("shortName", unit.shortName);
        texts.put("pinyin", unit.pinyin);
        texts.put("unitKind", unit.unitKind == null ? null : unit.unitKind.name());
        texts.put("households", text(unit.households));
        texts.put("agriculturalPopulation", text(unit.agriculturalPopulation));
        texts.put(
                "farmlandMu",
                unit.farmlandMu == null
                        ? null
                        : unit.farmlandMu.stripTrailingZeros().toPlainString());
        texts.put("terrain", unit.terrain);
        return texts;
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    private static void fill(Organization unit, Map<String, String> values) {
        if (unit.code == null) {
            unit.code = values.get("code");
            unit.level = Level.valueOf(values.get("level"));
        }
        if (values.get("name") != null) unit.name = values.get("name");
        if (values.get("shortName") != null) unit.shortName = values.get("shortName");
        if (values.containsKey("pinyin")) unit.pinyin = values.get("pinyin");
        if (values.containsKey("unitKind"))
            unit.unitKind = values.get("unitKind") == null ? null : UnitKind.valueOf(values.get("unitKind"));
        if (values.containsKey("households")) unit.households = whole(values.get("households"));
        if (values.containsKey("agriculturalPopulation"))
            unit.agriculturalPopulation = whole(values.get("agriculturalPopulation"));
        if (values.containsKey("farmlandMu"))
            unit.farmlandMu = values.get("farmlandMu") == null ? null : new BigDecimal(values.get("farmlandMu"));
        if (values.containsKey("terrain")) unit.terrain = values.get("terrain");
    }

    private static Integer whole(String number) {
        return number == null ? null : new BigDecimal(number).intValue();
    }
}
