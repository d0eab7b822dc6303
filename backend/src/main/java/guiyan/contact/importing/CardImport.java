package guiyan.contact.importing;

import guiyan.contact.cards.GreetingCards;
import guiyan.contact.facts.ContactFacts;
import guiyan.outflow.importing.Roll;
import guiyan.outflow.importing.WhoColumns;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The cards of a year as a file: to whom one was sent, and which came back. */
@Singleton
class CardImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("year", "年度", "Year", "年度", "年份"),
            Column.of("sentOn", "寄出时间", "Sent", "寄出时间", "寄出日期", "寄送时间"),
            Column.of("state", "状态", "State", "状态", "寄送状态").choosing(List.of("已寄", "退回")),
            Column.of("returnedOn", "退回时间", "Came back", "退回时间", "退回日期"));

    final Roll roll;
    final GreetingCards cards;
    final ContactFacts facts;
    final Audit audit;
    final Caller caller;

    CardImport(Roll roll, GreetingCards cards, ContactFacts facts, Audit audit, Caller caller) {
        this.roll = roll;
        this.cards = cards;
        this.facts = facts;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "GREETING_CARDS";
    }

    @Override
    public Right right() {
        return Right.CARDS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public String keyField() {
        return "sentOn";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CardPass(this, context);
    }
}
