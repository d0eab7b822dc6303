package guiyan.organizations;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
        context.earlier().apply(codes.stream().map(c -> key(c)).toList()).forEach(r -> known.add(r.values.get("code")));
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
        var current = OrganizationTexts.of(unit);
        row.values.forEach((field, text) -> {
            if (current.containsKey(field) && !Objects.equals(current.get(field), text))
                row.changes.add(new FieldChange(field, current.get(field), text));
        });
        row.outcome = row.changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    @Override
    public void write(List<ImportRow> rows) {
        var stored = stored(rows);
        for (var row : rows) {
            var unit = row.entityId == null ? new Organization() : stored.get(row.entityId);
            OrganizationTexts.fill(unit, row.values);
            if (row.entityId == null) {
                organizations.recorded(unit);
                var parent = row.values.get("parentCode");
                unit.standUnder(parent == null ? null : organizations.requireByCode(context.scope(), parent));
                row.entityId = unit.id;
            }
            audit.record(Act.of(row.outcome == Outcome.CREATED ? "organization.set-up" : "organization.revised"), unit);
            organizations.written(unit);
        }
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> collides(row, stored.get(row.entityId)))
                .toList();
    }

    private boolean collides(ImportRow row, Organization unit) {
        if (row.outcome == Outcome.CREATED) {
            goesToo.add(unit.id);
            return organizations.isInUse(unit, goesToo);
        }
        var current = OrganizationTexts.of(unit);
        return row.changes.stream().anyMatch(c -> !Objects.equals(current.get(c.field()), c.now()));
    }

    private Map<Long, Organization> stored(List<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) return Map.of();
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
}
