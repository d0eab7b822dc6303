package guiyan.imports.reading.xls;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A legacy workbook (BIFF8), read record by record. */
public final class XlsFile implements SheetFile {

    private final String name;
    private final POIFSFileSystem store;
    private final XlsHeads heads = new XlsHeads();

    private XlsFile(String name, POIFSFileSystem store) throws UnreadableFile, IOException {
        this.name = name;
        this.store = store;
        refuse();
        readHeads();
    }

    /** Opens a workbook, having seen every record once. */
    public static XlsFile of(Path file, String name) throws UnreadableFile, IOException {
        var store = store(file, name);
        try {
            return new XlsFile(name, store);
        } catch (UnreadableFile | IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static POIFSFileSystem store(Path file, String name) throws UnreadableFile {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    private void refuse() throws UnreadableFile {
        var root = store.getRoot();
        if (root.hasEntry("EncryptedPackage")) throw new UnreadableFile(FileCode.FILE_ENCRYPTED, name);
        if (root.hasEntry("_VBA_PROJECT_CUR")) throw new UnreadableFile(FileCode.FILE_HAS_MACROS, name);
        if (!root.hasEntry("Workbook")) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
    }

    /** This pass sees every record, so that a damaged file is refused before its first row. */
    private void readHeads() throws UnreadableFile, IOException {
        try {
            walk(heads);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(FileCode.FILE_ENCRYPTED, name, e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name, e);
        } catch (RuntimeException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
        if (heads.isCutShort()) throw new UnreadableFile(FileCode.FILE_TRUNCATED, name);
        if (heads.hasMacroSheet()) throw new UnreadableFile(FileCode.FILE_HAS_MACROS, name);
    }

    private void walk(AbortableHSSFListener listener) throws UnreadableFile, IOException {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, store);
        } catch (HSSFUserException e) {
            throw (UnreadableFile) e.getReason();
        }
    }

    @Override
    public Format format() {
        return Format.XLS;
    }

    @Override
    public String charset() {
        return null;
    }

    @Override
    public List<SheetHead> sheets() {
        return heads.heads();
    }

    @Override
    public void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException {
        walk(new XlsRows(heads.place(sheet.index()), heads.serials(), sink));
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
