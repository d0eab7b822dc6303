package guiyan.platform.importing;

import guiyan.platform.Right;
import java.util.List;

/** One kind of file a feature takes in: its columns, and how a pass over its rows is made. */
public interface ImportFormat {

    /** The kind's name in the closed list, such as {@code MEMBERS}. */
    String kind();

    /** The right its uploader needs. */
    Right right();

    List<Column> columns();

    /** Begins a pass over the rows of one import. */
    ImportPass begin(ImportContext context);

    /** The columns one of which must be there for a sheet to be of this kind. */
    default String keyField() {
        return columns().get(0).field();
    }
}
