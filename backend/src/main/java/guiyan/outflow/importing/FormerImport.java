package guiyan.outflow.importing;

import guiyan.outflow.EpisodeTexts;
import guiyan.outflow.Ledger;
import guiyan.outflow.Outflows;
import guiyan.outflow.Reverting;
import guiyan.people.SearchKeys;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Those who left the roll while they were away, as a file: each with the absence that ended with it. */
@Singleton
class FormerImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("education", "文化程度", "Education", "文化程度", "学历"),
            Column.of("joinedOn", "入党时间", "Joined", "入党时间", "入党日期"),
            Column.of("departedOn", "外出时间", "Left", "外出时间", "流出时间"),
            Column.of("destination", "外出地点", "Destination", "外出地点", "流向"),
            Column.of("destinationAreaCode", "流向代码", "Area code", "流向代码"),
            Column.of("endedOn", "离开名册时间", "Ended", "离开名册时间", "转出时间", "去世时间"),
            Column.of("endedAs", "去向", "Ended as", "离开名册方式"),
            Column.of("reason", "离开原因", "Reason", "离开原因", "离开名册原因"));

    final Roll roll;
    final SearchKeys keys;
    final Outflows outflows;
    final EpisodeTexts texts;
    final Ledger ledger;
    final Reverting reverting;
    final PlaceTexts places;

    FormerImport(
            Roll roll,
            SearchKeys keys,
            Outflows outflows,
            EpisodeTexts texts,
            Ledger ledger,
            Reverting reverting,
            PlaceTexts places) {
        this.roll = roll;
        this.keys = keys;
        this.outflows = outflows;
        this.texts = texts;
        this.ledger = ledger;
        this.reverting = reverting;
        this.places = places;
    }

    @Override
    public String kind() {
        return "FORMER_MEMBERS";
    }

    @Override
    public Right right() {
        return Right.MEMBERS_WRITE;
    }

    @Override
    public String keyField() {
        return "endedOn";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new FormerPass(this, context);
    }
}
