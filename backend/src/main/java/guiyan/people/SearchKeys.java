package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.people.values.NameKeys;
import guiyan.people.values.Phone;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The one table a person is searched through: name ends, pinyin, and prints of the last four digits. */
@Singleton
public class SearchKeys {

    private static final String INSERT = """
            insert ignore into search_key (township_id, register, kind, text, person_id, branch_id)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final Session session;
    private final Vault vault;

    SearchKeys(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** What a key was made of. */
    public enum Kind {
        NAME,
        PINYIN,
        PHONE,
        ID
    }

    /** A key found: its text, for going on after it, and whose it is. */
    public record Hit(byte[] text, long personId) {}

    private record Row(Kind kind, byte[] text) {}

    /** The keys of somebody new. */
    public record Entry(Person person, CitizenId citizenId, Collection<Phone> phones) {}

    /** Writes the keys of many persons, in one batch. */
    public void add(Register register, List<Entry> entries) {
        session.flush();
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var entry : entries) batch(insert, register, entry.person, rows(entry));
                insert.executeBatch();
            }
        });
    }

    /** Writes by which names rows of another sort are found, in place of those they had. */
    public void rename(Register register, Map<? extends Scoped, ? extends Collection<String>> names) {
        session.flush();
        remove(names.keySet().stream().map(row -> row.id).toList());
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var row : names.entrySet())
                    for (var name : row.getValue()) batch(insert, register, row.getKey(), rows(name));
                insert.executeBatch();
            }
        });
    }

    private static void batch(PreparedStatement insert, Register register, Scoped owner, List<Row> rows)
            throws SQLException {
        for (var row : rows) {
            insert.setLong(1, owner.townshipId);
            insert.setString(2, register.name());
            insert.setString(3, row.kind.name());
            insert.setBytes(4, row.text);
            insert.setLong(5, owner.id);
            insert.setLong(6, owner.branchId);
            insert.addBatch();
        }
    }

    /** All that is found in these branches is found in a township from now on. */
    public void rebase(Collection<Long> branches, long township) {
        session.createNativeMutationQuery("update search_key set township_id = :to where branch_id in (:branches)")
                .setParameter("to", township)
                .setParameterList("branches", branches)
                .executeUpdate();
    }

    /** All that is found in one township is found in another one. */
    public void mergeTownship(long from, long to) {
        session.createNativeMutationQuery("update search_key set township_id = :to where township_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** These rows are found in another branch of the township. */
    public void move(Collection<Long> rows, long branch) {
        if (rows.isEmpty()) return;
        session.createNativeMutationQuery("update search_key set branch_id = :to where person_id in (:rows)")
                .setParameter("to", branch)
                .setParameterList("rows", rows)
                .executeUpdate();
    }

    /** All that is found in one branch is found in another one of the township. */
    public void merge(long from, long to) {
        session.createNativeMutationQuery("update search_key set branch_id = :to where branch_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Takes all keys of these persons away. */
    public void remove(Collection<Long> persons) {
        session.createNativeMutationQuery("delete from search_key where person_id in (:persons)")
                .setParameterList("persons", persons)
                .executeUpdate();
    }

    private List<Row> rows(Entry entry) {
        var rows = rows(entry.person.name);
        if (entry.citizenId != null) rows.add(new Row(Kind.ID, tail(Kind.ID, entry.citizenId.tail())));
        for (var phone : entry.phones) rows.add(new Row(Kind.PHONE, tail(Kind.PHONE, phone.tail())));
        return rows;
    }

    private static List<Row> rows(String name) {
        var keys = NameKeys.of(name);
        var rows = new ArrayList<Row>();
        for (var suffix : keys.suffixes()) rows.add(new Row(Kind.NAME, bytes(suffix)));
        rows.add(new Row(Kind.PINYIN, bytes(keys.initials())));
        rows.add(new Row(Kind.PINYIN, bytes(keys.full())));
        return rows;
    }

    /** Neighbouring keys of one kind: from the first, up to the one that is no longer among them. */
    public record Range(Kind kind, byte[] from, byte[] to) {

        /** The condition on the person of {@code alias}, for HQL; its parameters are {@link #values}. */
        public String condition(String alias) {
            return """
                    %s.id in (select k.personId from SearchKey k where k.townshipId = %1$s.townshipId
                    and k.register = :register and k.kind = :kind and k.text >= :from and k.text < :to)
                    """.formatted(alias);
        }

        public Map<String, Object> values(Register register) {
            return Map.of("register", register, "kind", kind, "from", from, "to", to);
        }
    }

    /** Keys that begin with a text. */
    public Range beginningWith(Kind kind, String text) {
        return new Range(kind, bytes(text), end(bytes(text)));
    }

    /** The key of numbers that end with these four digits. */
    public Range endingWith(Kind kind, String digits) {
        var print = tail(kind, digits);
        return new Range(kind, print, end(print));
    }

    /** Hits of a range in the key's order, after a hit; asked within one township. */
    public List<Hit> hits(Scope scope, Register register, Range range, Hit after, int limit) {
        var units = scope.reach() == Scope.Reach.TOWNSHIP
                ? "township_id = (:units)"
                : "township_id = (select township_id from organization where id in (:units) limit 1) and branch_id in (:units)";
        var start = after == null ? "text >= :from" : "text >= :from and (text > :from or person_id > :person)";
        var query = session.createNativeQuery("""
                        select text, person_id from search_key
                        where %s and register = :register and kind = :kind and %s and text < :to
                        order by text, person_id
                        """.formatted(units, start), Object[].class)
                .setParameter("units", scope.units())
                .setParameter("register", register.name())
                .setParameter("kind", range.kind.name())
                .setParameter("from", after == null ? range.from : after.text)
                .setParameter("to", range.to)
                .setMaxResults(limit);
        if (after != null) query.setParameter("person", after.personId);
        return query.getResultList().stream()
                .map(row -> new Hit((byte[]) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private byte[] tail(Kind kind, String digits) {
        return vault.print("tail:" + kind, digits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first key that no longer begins with these bytes. */
    private static byte[] end(byte[] from) {
        var end = new byte[from.length + 1];
        System.arraycopy(from, 0, end, 0, from.length);
        end[from.length] = (byte) 0xff;
        return end;
    }
}
