package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.END_BEFORE_START;

import guiyan.contact.cards.CardState;
import guiyan.contact.cards.GreetingCard;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of cards; a card is its member and year. */
class CardPass extends RegisterPass<GreetingCard> {

    private static final CodeCell STATE = new CodeCell(Map.of(
            "SENT",
            "SENT",
            "已寄",
            "SENT",
            "已寄出",
            "SENT",
            "RETURNED_UNDELIVERED",
            "RETURNED_UNDELIVERED",
            "退回",
            "RETURNED_UNDELIVERED",
            "已退回",
            "RETURNED_UNDELIVERED"));

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private final CardImport tools;
    private final MemberRows members;

    CardPass(CardImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        members = new MemberRows(tools.roll, context);
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        members.day(row, "sentOn");
        members.day(row, "returnedOn");
        year(row);
        row.take("state", STATE.read(row.cell("state")), Function.identity());
        var isBack = row.values.get("returnedOn") != null;
        if (isBack) row.values.putIfAbsent("state", CardState.RETURNED_UNDELIVERED.name());
        members.require(row, "sentOn", "year");
    }

    /** Of the year that is named, else of that in which it was sent. */
    private static void year(ImportRow row) {
        var cell = row.cell("year");
        var year = row.take("year", NumberCell.read(cell), number -> String.valueOf(number.intValue()));
        if (year == null && row.values.get("sentOn") != null)
            row.values.put("year", row.values.get("sentOn").substring(0, 4));
        if (year == null || year.intValue() >= FIRST && year.intValue() <= LAST) return;
        row.values.remove("year");
        row.problem("year", CODE_UNMAPPED, cell.text());
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("state", CardState.SENT.name());
    }

    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var back = after.get("returnedOn");
        if (back != null && back.compareTo(after.get("sentOn")) < 0)
            row.problem("returnedOn", END_BEFORE_START, row.cell("returnedOn").text());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    @Override
    protected String key(ImportRow row) {
        return row.subjectId + " " + row.values.get("year");
    }

    private static String key(GreetingCard card) {
        return card.personId + " " + card.campaignYear;
    }

    @Override
    protected Map<String, GreetingCard> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        return tools.cards.list("personId in ?1", persons).stream()
                .collect(Collectors.toMap(CardPass::key, Function.identity()));
    }

    @Override
    protected List<GreetingCard> withIds(Collection<Long> ids) {
        return tools.cards.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(GreetingCard card) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("state", card.state.name());
        texts.put("sentOn", card.sentOn == null ? null : card.sentOn.toString());
        texts.put("returnedOn", card.returnedOn == null ? null : card.returnedOn.toString());
        return texts;
    }

    @Override
    public void write(List<ImportRow> rows) {
        super.write(rows);
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.facts.known(
                persons,
                first(rows.stream().map(row -> MemberRows.dayOf(row, "sentOn")).toList()));
    }

    private static LocalDate first(List<LocalDate> days) {
        return days.stream().min(LocalDate::compareTo).orElseThrow();
    }

    @Override
    protected GreetingCard create(ImportRow row) {
        var member = members.of(row);
        var card = new GreetingCard();
        card.placeWhere(member);
        card.personId = member.id;
        card.campaignYear = Integer.parseInt(row.values.get("year"));
        card.salutation = member.person.name + "同志";
        card.sentBy = tools.caller.who().name();
        write(card, row.values);
        tools.cards.recorded(card);
        tools.audit.record(Act.of("card.sent").on(member.id), card);
        return card;
    }

    @Override
    protected void change(GreetingCard card, Map<String, String> values) {
        write(card, values);
        tools.audit.record(Act.of("card.revised").on(card.personId).changing(values.keySet()), card);
        tools.cards.stamped(card);
    }

    private static void write(GreetingCard card, Map<String, String> values) {
        if (values.containsKey("state")) card.state = CardState.valueOf(values.get("state"));
        if (values.containsKey("sentOn")) card.sentOn = day(values.get("sentOn"));
        if (values.containsKey("returnedOn")) card.returnedOn = day(values.get("returnedOn"));
        card.needsAddress = card.state == CardState.RETURNED_UNDELIVERED;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    protected void forget(Collection<GreetingCard> gone) {
        if (gone.isEmpty()) return;
        var persons = gone.stream().map(card -> card.personId).collect(Collectors.toSet());
        tools.facts.gone(
                gone, persons, first(gone.stream().map(card -> card.sentOn).toList()));
        for (var card : gone) {
            tools.audit.record(Act.of("card.reverted").on(card.personId).deleting(), card);
            tools.cards.delete(card);
        }
        tools.cards.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
