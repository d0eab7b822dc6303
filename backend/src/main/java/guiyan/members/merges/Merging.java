package guiyan.members.merges;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.members.Revisions;
import guiyan.members.Tombstones;
import guiyan.people.households.Succession;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRows;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;

/** Makes one record of two, and two of one: fields by choice, all rows about the one that goes, nothing thrown away. */
@Singleton
class Merging {

    private final Members members;
    private final Revisions revisions;
    private final Tombstones tombstones;
    private final Succession households;
    private final ScopedRows rows;
    private final ObjectMapper json;
    private final Vault vault;
    private final BusinessClock clock;
    private final Caller caller;

    Merging(
            Members members,
            Revisions revisions,
            Tombstones tombstones,
            Succession households,
            ScopedRows rows,
            ObjectMapper json,
            Vault vault,
            BusinessClock clock,
            Caller caller) {
        this.members = members;
        this.revisions = revisions;
        this.tombstones = tombstones;
        this.households = households;
        this.rows = rows;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
        this.caller = caller;
    }

    /** The record {@code lose} becomes part of {@code keep}, which takes these fields from it. */
    PersonMerge merge(Member keep, Member lose, List<String> taken, String reason) {
        var merge = new PersonMerge();
        merge.placeWhere(keep);
        merge.personId = keep.id;
        merge.keepId = keep.id;
        merge.loseId = lose.id;
        merge.keepName = keep.person.name;
        merge.loseName = lose.person.name;
        merge.loseStatus = lose.status;
        merge.taken = String.join(",", taken);
        merge.reason = reason;
        merge.mergedOn = clock.today();
        merge.mergedBy = caller.who().name();
        var before = new MergeValues(revisions.clear(keep), revisions.clear(lose), Map.of());
        hand(lose, keep, merge);
        take(merge, before, taken, reason);
        return merge;
    }

    /** Whatever is about the record that goes is about the other one, which the database is told first. */
    private void hand(Member lose, Member keep, PersonMerge merge) {
        var settled = households.settle(lose.person, keep.person, clock.today());
        merge.endedBelonging = settled.endedBelonging();
        merge.headedHousehold = settled.headedHousehold();
        tombstones.giveWay(lose, keep);
        merge.movedRows = text(handedOver(lose, keep));
        members.getEntityManager().clear();
    }

    private Map<String, List<Long>> handedOver(Member lose, Member keep) {
        try {
            return rows.handOver(lose.id, keep);
        } catch (ConstraintViolationException twice) {
            throw new Refusal(MergeCode.BOTH_HAVE_ONE, null);
        }
    }

    private void take(PersonMerge merge, MergeValues before, List<String> taken, String reason) {
        var keep = members.findById(merge.keepId);
        var fields = new LinkedHashMap<String, String>();
        for (var field : taken)
            if (!Objects.equals(before.keep().get(field), before.lose().get(field)))
                fields.put(field, before.lose().get(field));
        if (!fields.isEmpty()) revisions.apply(keep, MergeValues.patch(json, fields, reason));
        var values = new MergeValues(before.keep(), before.lose(), revisions.clear(keep));
        merge.valuesCipher = vault.sealText(text(values));
        tombstones.touched(keep);
    }

    /** Takes both apart again; refuses when a later edit stands in the way. */
    void undo(PersonMerge merge) {
        merge.requireStanding();
        var keep = members.findById(merge.keepId);
        keep.person.requireCurrent();
        var values = read(merge.valuesCipher);
        var now = revisions.clear(keep);
        values.eachChange((field, value) -> {
            if (!Objects.equals(now.get(field), value)) throw new Refusal(MergeCode.EDITED_SINCE_MERGE, null, field);
        });
        if (!values.before().isEmpty()) revisions.apply(keep, MergeValues.patch(json, values.before(), merge.reason));
        separate(merge, values);
    }

    private void separate(PersonMerge merge, MergeValues values) {
        var lose = members.findById(merge.loseId);
        rows.give(rowsOf(merge), lose);
        members.getEntityManager().clear();
        lose = members.findById(merge.loseId);
        households.restore(merge.settled(), lose.person);
        tombstones.comeBack(lose, merge.loseStatus, values.lose());
        tombstones.touched(members.findById(merge.keepId));
    }

    private Map<String, List<Long>> rowsOf(PersonMerge merge) {
        try {
            return json.readValue(merge.movedRows, new TypeReference<>() {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private MergeValues read(byte[] sealed) {
        try {
            return json.readValue(vault.openText(sealed), MergeValues.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String text(Object values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
