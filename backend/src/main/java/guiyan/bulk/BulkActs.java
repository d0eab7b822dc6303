package guiyan.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.platform.BulkAct;
import guiyan.platform.Caller;
import guiyan.platform.MergePatch;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.List;

/** The acts that the rooms offer, and how one is done to a row: to stay, or to be seen and taken back. */
@Singleton
class BulkActs {

    private final List<BulkAct> acts;
    private final Caller caller;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Validator validator;

    BulkActs(@All List<BulkAct> acts, Caller caller, EntityManager database, ObjectMapper json, Validator validator) {
        this.acts = acts;
        this.caller = caller;
        this.database = database;
        this.json = json;
        this.validator = validator;
    }

    /** The look at a row is over: nothing of it stays. */
    private static final class Undone extends RuntimeException {}

    BulkAct of(String resource, String action) {
        var act = acts.stream()
                .filter(each ->
                        each.resource().equals(resource) && each.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new Refusal(BulkCode.BULK_ACTION_UNKNOWN, "action"));
        if (!caller.has(act.right())) throw new Refusal(PlatformCode.RIGHT_MISSING, null);
        return act;
    }

    MergePatch said(ObjectNode node) {
        return MergePatch.saying(BulkForm.said(node), json, validator);
    }

    MergePatch said(String text) {
        try {
            return said((ObjectNode) json.readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Why a row is refused. */
    record Refused(String code, String message) {}

    /** What would come of it: why the row would be refused, or null. */
    Refused judged(BulkAct act, long row, MergePatch values) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                act.act(caller.scope(), row, values);
                database.flush();
                throw new Undone();
            });
            return null;
        } catch (Undone seen) {
            return null;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /** Does it, and what is to be written with it; answers why the row is refused, or null. */
    Refused done(BulkAct act, long row, MergePatch values, Runnable alongside) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                act.act(caller.scope(), row, values);
                alongside.run();
            });
            return null;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private Refused refused(Refusal refusal) {
        return new Refused(refusal.code.name(), caller.language().say(refusal.code, refusal.values));
    }
}
