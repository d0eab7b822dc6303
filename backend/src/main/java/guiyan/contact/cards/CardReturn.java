package guiyan.contact.cards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day the post brought a card back. */
@Schema(name = "GreetingCardReturn")
record CardReturn(@NotNull @PastOrPresent LocalDate on) {}
