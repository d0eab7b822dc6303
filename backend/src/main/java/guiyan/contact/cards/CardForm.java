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
        String address,

        @Size(max = 200)
        @Schema(
                description =
                        "On what footing the address is held, in one sentence: kept as his consent; needed until he has given it",
                writeOnly = true)
        String addressBasis) {

    static CardForm of(GreetingCard card) {
        return new CardForm(card.salutation, null, null);
    }

    boolean hasAddress() {
        return address != null && !address.isBlank();
    }

    void applyTo(GreetingCard card, Vault vault) {
        card.salutation = salutation;
        if (hasAddress()) card.address(vault.sealText(address.strip()));
    }
}
