package guiyan.care.importing.hands;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;

import guiyan.care.balance.LabourOffer;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over offers of work: known by who of which village offers from which day on, as long as they stand. */
class LabourOfferPass extends RegisterPass<LabourOffer> {

    private static final List<Text<LabourOffer>> TEXTS = List.of(
            new Text<>("name", o -> o.name, (o, to) -> o.name = to),
            new Text<>("from", o -> o.fromOn, (o, to) -> o.fromOn = LocalDate.parse(to)),
            new Text<>("until", o -> o.untilOn, (o, to) -> o.untilOn = LocalDate.parse(to)),
            new Text<>("days", o -> o.days, (o, to) -> o.days = new BigDecimal(to)));

    private final LabourOfferImport tools;
    private final ImportContext context;
    private final VillageRows villages;

    LabourOfferPass(LabourOfferImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        villages = new VillageRows(tools.organizations, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        villages.read(row);
        row.take("name", TextCell.read(row.cell("name"), 80), Function.identity());
        for (var day : List.of("from", "until"))
            VillageRows.day(row, day, context.today().plusYears(1));
        VillageRows.daysOfWork(row);
        row.require("name", "from", "until", "days");
        if (!row.isRejected() && row.values.get("until").compareTo(row.values.get("from")) < 0)
            row.problem("until", END_BEFORE_START, row.cell("until").text());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Everything that an offer is known by stands in its row.
    }

    @Override
    protected String key(ImportRow row) {
        return key(villages.unit(row).id, row.values.get("name"), row.values.get("from"));
    }

    private static String key(Long branch, String name, Object from) {
        return "%d %s %s".formatted(branch, name, from);
    }

    @Override
    protected Map<String, LabourOffer> stored(List<ImportRow> rows) {
        var branches = rows.stream().map(row -> villages.unit(row).id).collect(Collectors.toSet());
        var days = rows.stream()
                .map(row -> LocalDate.parse(row.values.get("from")))
                .collect(Collectors.toSet());
        return tools.offers.standing(branches, days).stream()
                .collect(Collectors.toMap(
                        o -> key(o.branchId, o.name, o.fromOn), Function.identity(), (one, other) -> other));
    }

    @Override
    protected List<LabourOffer> withIds(Collection<Long> ids) {
        return tools.offers.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(LabourOffer offer) {
        return Text.all(TEXTS, offer);
    }

    @Override
    protected LabourOffer create(ImportRow row) {
        var offer = new LabourOffer();
        offer.placeWhere(villages.unit(row));
        offer.recordedBy = tools.caller.who().name();
        Text.write(TEXTS, offer, row.values);
        tools.offers.recorded(offer);
        tools.audit.record(Act.of("labour-offer.noted"), offer);
        return offer;
    }

    @Override
    protected void change(LabourOffer offer, Map<String, String> values) {
        Text.write(TEXTS, offer, values);
        tools.audit.record(Act.of("labour-offer.revised").changing(values.keySet()), offer);
        tools.offers.stamped(offer);
    }

    @Override
    protected void forget(Collection<LabourOffer> gone) {
        for (var offer : gone) {
            tools.audit.record(Act.of("labour-offer.reverted").deleting(), offer);
            tools.offers.delete(offer);
        }
        tools.offers.flush();
    }
}
