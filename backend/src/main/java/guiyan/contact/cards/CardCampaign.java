package guiyan.contact.cards;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;

/** What a township writes on its cards of a year. */
@Entity
class CardCampaign extends Scoped {

    /** Where the salutation stands. */
    static final String SALUTATION = "{称呼}";

    static final String USUAL = "{称呼}：\n值此党的生日之际，家乡党组织向您致以节日的问候，祝您工作顺利、阖家安康。家里的事请放心，有事随时找我们。";

    int campaignYear;
    String words = USUAL;

    /** The words of the card for somebody. */
    String wordsFor(GreetingCard card) {
        return words.replace(SALUTATION, card.salutation);
    }
}
