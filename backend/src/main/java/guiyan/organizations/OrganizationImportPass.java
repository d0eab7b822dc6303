package guiyan.organizations;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass over a table of units: found again by code, set up under the unit above, or changed. */
class OrganizationImportPass implements ImportPass {

    private static final List<String> NUMBERS = List.of("households", "agriculturalPopulation", "farmlandMu");

    private final Organizations organizations;
    private final Audit audit;
    private final List<Column> columns;
    private final ImportContext context;
    private final Set<Long> goesToo = new HashSet<>();

    OrganizationImportPass(Organizations organizations, Audit audit, List<Column> columns, ImportContext context) {
        this.organizations = organizations;
        this.audit = audit;
        this.columns = columns;
        this.context = context;
    }

    @Override
    public void read(ImportRow row) {
        for (var column : columns) {
            var field = column.field();
            if (NUMBERS.contains(field)) row.take(field, NumberCell.read(row.cell(field)), BigDecimal::toPlainString);
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
        row.matchKey = OrganizationJudging.key(row.values.getOrDefault("code", ""));
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        var judging = new OrganizationJudging(organizations, context, open);
        open.forEach(judging::judge);
    }

    @Override
    public void write(List<ImportRow> rows) {
        var units = stored(rows);
        for (var row : rows) {
            var isNew = row.outcome == Outcome.CREATED;
            if (!isNew && row.entityId == null) row.entityId = row.target.entityId;
            var unit = isNew ? new Organization() : units.get(row.entityId);
            OrganizationTexts.fill(unit, row.values);
            if (isNew) setUp(unit, row);
            units.put(unit.id, unit);
            audit.record(Act.of(isNew ? "organization.set-up" : "organization.revised"), unit);
            organizations.written(unit);
        }
    }

    private void setUp(Organization unit, ImportRow row) {
        organizations.recorded(unit);
        var above = row.values.get("parentCode");
        unit.standUnder(above == null ? null : organizations.requireByCode(context.scope(), above));
        row.entityId = unit.id;
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        var current = new HashMap<Long, Map<String, String>>();
        stored.forEach((id, unit) -> current.put(id, OrganizationTexts.of(unit)));
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> row.outcome == Outcome.CREATED
                        ? isInUse(stored.get(row.entityId))
                        : !row.takeBack(current.get(row.entityId)))
                .toList();
    }

    private boolean isInUse(Organization unit) {
        goesToo.add(unit.id);
        return organizations.isInUse(unit, goesToo);
    }

    private Map<Long, Organization> stored(List<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) return new HashMap<>();
        return organizations.list("id in ?1", ids).stream().collect(Collectors.toMap(u -> u.id, u -> u));
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        for (var row : rows) if (stored.containsKey(row.entityId)) revert(row, stored.get(row.entityId));
    }

    private void revert(ImportRow row, Organization unit) {
        audit.record(Act.of("organization.reverted"), unit);
        if (row.outcome == Outcome.CREATED) {
            organizations.delete(unit);
            organizations.flush();
            return;
        }
        var values = OrganizationTexts.of(unit);
        row.changes.forEach(c -> values.put(c.field(), c.old()));
        OrganizationTexts.fill(unit, values);
    }

    private static <E extends Enum<E>> boolean isOneOf(Class<E> type, String text) {
        for (var each : type.getEnumConstants()) if (each.name().equals(text)) return true;
        return false;
    }
}
