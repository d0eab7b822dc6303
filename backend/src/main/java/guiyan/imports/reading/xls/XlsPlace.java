package guiyan.imports.reading.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Where in a legacy workbook the reading is: streams follow each other, charts nest inside sheets. */
final class XlsPlace {

    private int depth;
    private int stream = -1;
    private int type;

    void see(Record record) {
        if (record instanceof BOFRecord begin) {
            if (depth++ == 0) {
                stream++;
                type = begin.getType();
            }
        } else if (record instanceof EOFRecord) {
            depth--;
        }
    }

    /** The stream, 0 for what concerns the whole workbook; -1 inside a chart or between two. */
    int stream() {
        return depth == 1 ? stream : -1;
    }

    boolean isOpen() {
        return depth > 0;
    }

    int type() {
        return type;
    }
}
