package guiyan.members.corrections;

import static guiyan.members.corrections.CorrectionCode.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.members.Revisions;
import guiyan.platform.Refusal;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Freezes what is proposed, and writes it when it is accepted. */
@Singleton
class Correcting {

    private final Members members;
    private final Revisions revisions;
    private final ObjectMapper json;
    private final Vault vault;

    Correcting(Members members, Revisions revisions, ObjectMapper json, Vault vault) {
        this.members = members;
        this.revisions = revisions;
        this.json = json;
        this.vault = vault;
    }

    /** The proposal about a member; refuses one that would change nothing. */
    CorrectionRequest proposal(Member member, ObjectNode changes) {
        var request = new CorrectionRequest();
        request.placeWhere(member);
        request.personId = member.id;
        request.person = member.person;
        for (var change : revisions.changes(member, changes)) request.changes.add(new ProposedChange(change, vault));
        if (request.changes.isEmpty()) throw new Refusal(NOTHING_TO_CORRECT, "changes");
        return request;
    }

    /** Writes the proposed values; refuses when others have changed the fields meanwhile, or nothing is left. */
    void apply(CorrectionRequest request) {
        var member = members.findById(request.personId);
        var fields = fields(request);
        var left = revisions.changes(member, fields).stream()
                .collect(Collectors.toMap(Revisions.Change::field, Function.identity()));
        if (left.isEmpty()) throw new Refusal(NOTHING_LEFT_TO_CORRECT, "changes");
        for (var change : request.changes) {
            var now = left.get(change.field);
            if (now != null && !Objects.equals(now.was(), change.was))
                throw new Refusal(CHANGED_SINCE_PROPOSED, "changes", change.field);
        }
        revisions.apply(member, fields);
    }

    private ObjectNode fields(CorrectionRequest request) {
        var fields = json.createObjectNode();
        request.changes.forEach(change -> fields.put(change.field, change.value(vault)));
        return fields;
    }
}
