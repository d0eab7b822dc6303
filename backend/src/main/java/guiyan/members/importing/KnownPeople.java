package guiyan.members.importing;

import guiyan.members.MemberTexts;
import guiyan.people.Persons.Called;
import guiyan.people.consents.Consent;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the rows of one chunk may mean, asked of the store and of the import's earlier rows. */
class KnownPeople {

    private final MemberImport tools;
    private final ImportContext context;
    private final MemberTexts texts;
    private final List<ImportRow> rows;
    private final List<byte[]> prints;
    private final List<Known> all = new ArrayList<>();
    private final Map<Long, Known> byMember = new HashMap<>();
    private final Map<ByteBuffer, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    KnownPeople(MemberImport tools, ImportContext context, MemberTexts texts, List<ImportRow> rows) {
        this.tools = tools;
        this.context = context;
        this.texts = texts;
        this.rows = rows;
        prints = rows.stream().map(r -> r.idKey).filter(Objects::nonNull).toList();
        addMembers();
        addCreated();
        applyUpdates();
        all.forEach(this::place);
    }

    /** From now on later rows of the chunk may mean him too. */
    void add(Known known) {
        all.add(known);
        place(known);
    }

    private void place(Known known) {
        placeId(known);
        if (known.member != null) byMember.put(known.member.id, known);
        byName.computeIfAbsent(key(known.unit(), known.values.get("name")), key -> new ArrayList<>())
                .add(known);
    }

    /** Has him found by the id that he has now. */
    void placeId(Known known) {
        if (known.idPrint() != null) byId.putIfAbsent(ByteBuffer.wrap(known.idPrint()), known);
    }

    /** Who has a row's id; null for nobody. */
    Known withIdOf(ImportRow row) {
        var known = row.idKey == null ? null : byId.get(ByteBuffer.wrap(row.idKey));
        return known != null && known.hasId(row.idKey) ? known : null;
    }

    /** Those of a row's name and unit whom it may mean. */
    List<Known> namesakesOf(ImportRow row) {
        return byName.getOrDefault(key(row.values.get("organization"), row.values.get("name")), List.of()).stream()
                .filter(known -> known.mayBe(row))
                .toList();
    }

    /** The member of this number; null when he is not among those the rows may mean. */
    Known member(Long id) {
        return byMember.get(id);
    }

    private static String key(String unit, String name) {
        return unit + " " + name;
    }

    private void addMembers() {
        var ids = candidates();
        var phones = tools.points.own(ids);
        for (var member : tools.members.withIds(context.scope(), ids))
            all.add(Known.of(member, texts.of(member, phones.get(member.id))));
    }

    /** Who has a row's id, who has its name in its unit, and whom a clerk has chosen. */
    private Set<Long> candidates() {
        var ids = new HashSet<Long>();
        tools.persons.withCitizenIds(context.scope(), prints).forEach(p -> ids.add(p.id));
        ids.addAll(tools.persons.namesakes(
                context.scope(), rows.stream().map(this::called).toList()));
        rows.stream().filter(r -> r.decision != null && r.decision.id() != null).forEach(r -> ids.add(r.decision.id()));
        return ids;
    }

    private Called called(ImportRow row) {
        return new Called(texts.branch(row.values.get("organization")).id, row.values.get("name"));
    }

    private void addCreated() {
        var keys = new ArrayList<>(prints);
        rows.forEach(r -> keys.add(r.matchKey));
        context.earlier().created(keys).forEach(r -> all.add(Known.of(r)));
    }

    private void applyUpdates() {
        var bySubject = all.stream().collect(Collectors.toMap(Known::subject, known -> known));
        context.earlier()
                .updated(bySubject.keySet())
                .forEach(row -> bySubject.get(row.subjectId).become(row));
    }

    /** The ids that a person has whom these rows cannot mean: beyond the scope, or not on the roll. */
    Collection<byte[]> idsOfOthers() {
        return tools.persons.taken(texts.townships(), prints).stream()
                .filter(print -> !byId.containsKey(ByteBuffer.wrap(print)))
                .toList();
    }

    /** Those whose citizen id may not come back by a file, for they have taken their consent to it back. */
    Set<Long> withoutId() {
        if (!context.hasBasis()) return Set.of();
        return tools.consents.takenBackBy(byMember.keySet(), Consent.Kind.CITIZEN_ID);
    }

    /** The fields by member that were changed as of a later day than the file's. */
    Map<Long, Set<String>> newer() {
        var ids =
                all.stream().filter(k -> k.member != null).map(k -> k.member.id).toList();
        var newer = new HashMap<Long, Set<String>>();
        for (var event : tools.audit.laterThan(context.asOf(), ids))
            newer.computeIfAbsent(event.personId, id -> new HashSet<>()).addAll(Arrays.asList(event.fields.split(",")));
        return newer;
    }
}
