package guiyan.contact.cards;

import guiyan.platform.crypto.Vault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody is addressed, and where his card goes. */
@Schema(name = "GreetingCardForm")
record CardForm(
        @NotBlank @Size(max = 80) String salutation,

        @Size(max = 200)
        @Schema(description = "Never shown again but on labels; left out it stays as it is", writeOnly = true)
        String address) {

    static CardForm of(GreetingCard card) {
        return new CardForm(card.salutation, null);
    }

    void applyTo(GreetingCard card, Vault vault) {
        card.salutation = salutation;
        if (address != null && !address.isBlank()) card.address(vault.sealText(address.strip()));
    }
}
