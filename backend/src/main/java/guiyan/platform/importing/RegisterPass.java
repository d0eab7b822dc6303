package guiyan.platform.importing;

import guiyan.platform.Keyed;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pass over a register whose rows have a natural key: one row a key, changed where a file says something else. */
public abstract class RegisterPass<E extends Keyed> implements ImportPass {

    private final Strategy strategy;
    private final Scope scope;
    private final Function<Collection<Long>, Map<Long, Set<String>>> newerThanFile;

    /** What was changed in the entries of the chunk as of a later day than the file's. */
    private Map<Long, Set<String>> newer = Map.of();

    protected RegisterPass(ImportContext context) {
        strategy = context.strategy();
        scope = context.scope();
        newerThanFile = context.newer();
    }

    /** What of the rows is not rejected yet is found out about together: whom they mean, which keys they have. */
    protected abstract void prepare(List<ImportRow> rows);

    /** The key of a row; only asked of rows that are not rejected. */
    protected abstract String key(ImportRow row);

    /** What is stored under the keys of these rows. */
    protected abstract Map<String, E> stored(List<ImportRow> rows);

    /** What is stored under these ids. */
    protected abstract List<E> withIds(Collection<Long> ids);

    /** The fields that a file may change, as texts. */
    protected abstract Map<String, String> texts(E entity);

    protected abstract E create(ImportRow row);

    /** Writes texts to an entity; null clears. */
    protected abstract void change(E entity, Map<String, String> values);

    /** Whether what is stored under a row's key is not the row's: it lies out of reach, or is about somebody else. */
    protected boolean isAnothers(ImportRow row, E entity) {
        return entity instanceof Scoped place && !scope.holds(place);
    }

    /** The field with the number that rows are known by. */
    protected String numberField() {
        return "externalId";
    }

    /** Why what is stored stays as it is, whatever a file says, and is not compared; null where a file may change it. */
    protected ImportCode kept(E entity) {
        return null;
    }

    /** Rejects a row that does not fit together with what is stored beside it: {@code after} is what the two come to. */
    protected void check(ImportRow row, Map<String, String> after) {}

    /** Fills in what an entry is taken to be that a file begins and leaves blank; of what is known already a blank cell says nothing. */
    protected void assume(ImportRow row) {}

    /** A row that leaves out a part of its key means the only entry that fits; of several it has to say which. */
    protected static void settle(ImportRow row, String field, Stream<?> fitting) {
        if (row.values.containsKey(field)) return;
        var said = fitting.distinct().limit(2).toList();
        if (said.size() == 1) row.values.put(field, said.get(0).toString());
        else if (said.size() > 1) row.problem(field, ImportCode.ENTRY_INCOMPLETE, null);
    }

    /** The fields that a row empties by what it says elsewhere. */
    protected Set<String> emptied(ImportRow row) {
        return Set.of();
    }

    /** Of these, what something else has come to hang on since: the import can no longer be taken back. */
    protected Set<Long> inUse(Collection<Long> ids) {
        return Set.of();
    }

    /** Takes out what an import has entered, as if it had never been there. */
    protected abstract void forget(Collection<E> gone);

    @Override
    public void judge(List<ImportRow> rows) {
        var readable = rows.stream().filter(row -> !row.isRejected()).toList();
        if (!readable.isEmpty()) prepare(readable);
        var open = readable.stream().filter(RegisterPass::isOpen).toList();
        if (open.isEmpty()) return;
        var known = new HashMap<String, Known<E>>();
        stored(open).forEach((key, entity) -> known.put(key, new Known<>(entity, null, new HashMap<>(texts(entity)))));
        newer = newerThanFile.apply(
                known.values().stream().map(one -> one.entity.id).collect(Collectors.toSet()));
        open.stream().filter(RegisterPass::isOpen).forEach(row -> judge(row, known));
    }

    protected static boolean isOpen(ImportRow row) {
        return row.outcome != Outcome.REJECTED && row.outcome != Outcome.AMBIGUOUS;
    }

    private record Known<E>(E entity, ImportRow row, Map<String, String> texts) {}

    private void judge(ImportRow row, Map<String, Known<E>> known) {
        var one = known.get(key(row));
        if (one != null && isAnothers(row, one))
            row.problem(numberField(), ImportCode.NUMBER_TAKEN, row.values.get(numberField()));
        else if (one != null) compare(row, one);
        else if (strategy == Strategy.UPDATE) row.problem(null, ImportCode.ENTRY_UNKNOWN, row.seen);
        else {
            row.outcome = Outcome.CREATED;
            assume(row);
            check(row, row.values);
            if (isOpen(row)) known.put(key(row), new Known<>(null, row, new HashMap<>(row.values)));
        }
    }

    private boolean isAnothers(ImportRow row, Known<E> one) {
        return one.entity == null ? !Objects.equals(row.subjectId, one.row.subjectId) : isAnothers(row, one.entity);
    }

    private void compare(ImportRow row, Known<E> one) {
        row.entityId = one.entity == null ? null : one.entity.id;
        row.target = one.row;
        var kept = one.entity == null ? null : kept(one.entity);
        if (kept != null) {
            row.outcome = Outcome.UNCHANGED;
            row.problem(null, kept, null);
            return;
        }
        var emptied = emptied(row);
        var fields = new LinkedHashSet<>(
                one.entity == null ? row.values.keySet() : texts(one.entity).keySet());
        fields.addAll(emptied);
        var later = row.entityId == null ? Set.<String>of() : newer.getOrDefault(row.entityId, Set.of());
        for (var field : fields) {
            var old = one.texts.get(field);
            var now = row.values.get(field);
            if (now == null ? old == null || !emptied.contains(field) : now.equals(old)) continue;
            if (later.contains(field))
                row.problem(field, ImportCode.NEWER_VALUE_KEPT, row.cell(field).text());
            else row.changes.add(new FieldChange(field, old, now));
        }
        if (strategy == Strategy.CREATE) row.changes.clear();
        row.outcome = row.changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        if (row.changes.isEmpty()) return;
        var after = new HashMap<>(one.texts);
        row.changes.forEach(change -> after.put(change.field(), change.now()));
        check(row, after);
        if (isOpen(row)) one.texts.putAll(after);
    }

    @Override
    public void write(List<ImportRow> rows) {
        var stored = byId(rows);
        for (var row : rows) {
            if (row.entityId == null && row.target != null) row.entityId = row.target.entityId;
            if (row.outcome == Outcome.CREATED) {
                var entity = create(row);
                row.entityId = entity.id;
                stored.put(entity.id, entity);
            } else change(stored.get(row.entityId), values(row, FieldChange::now));
        }
    }

    private static Map<String, String> values(ImportRow row, Function<FieldChange, String> value) {
        var values = new HashMap<String, String>();
        row.changes.forEach(change -> values.put(change.field(), value.apply(change)));
        return values;
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var current = new HashMap<Long, Map<String, String>>();
        byId(rows).forEach((id, entity) -> current.put(id, new HashMap<>(texts(entity))));
        var inUse = current.isEmpty() ? Set.<Long>of() : inUse(current.keySet());
        return rows.stream()
                .filter(row -> current.containsKey(row.entityId))
                .filter(row -> isOther(row, current.get(row.entityId)) || inUse.contains(row.entityId))
                .toList();
    }

    private static boolean isOther(ImportRow row, Map<String, String> texts) {
        return row.outcome == Outcome.CREATED ? isChanged(row, texts) : !row.takeBack(texts);
    }

    private static boolean isChanged(ImportRow row, Map<String, String> texts) {
        return texts.entrySet().stream()
                .anyMatch(text -> !Objects.equals(text.getValue(), row.values.get(text.getKey())));
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = byId(rows);
        var gone = new ArrayList<E>();
        for (var row : rows) {
            var entity = stored.get(row.entityId);
            if (entity == null) continue;
            if (row.outcome == Outcome.CREATED) gone.add(entity);
            else change(entity, values(row, FieldChange::old));
        }
        forget(gone);
    }

    private Map<Long, E> byId(List<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        var stored = new HashMap<Long, E>();
        if (!ids.isEmpty()) withIds(ids).forEach(entity -> stored.put(entity.id, entity));
        return stored;
    }
}
