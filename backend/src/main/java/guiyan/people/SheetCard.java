package guiyan.people;

import guiyan.platform.Scope;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something worth telling a member when he is called: each room that knows such things offers them. */
public interface SheetCard {

    /** What there is to tell this person, with at most one question. */
    List<Card> cardsFor(Scope scope, Person person);

    /** One thing to tell: of what kind, since when, in words. */
    @Schema(name = "SheetCard")
    record Card(String kind, LocalDate on, String words) {}
}
