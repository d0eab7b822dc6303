package guiyan.platform.importing;

import guiyan.platform.Right;
import guiyan.platform.Scope;
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

    /** What is stored in the scope, as sheets that come back unchanged: numbers masked, a code in each row. */
    default List<FilledSheet> filled(Scope scope) {
        return List.of(new FilledSheet(kind(), List.of()));
    }

    /** The columns one of which must be there for a sheet to be of this kind. */
    default String keyField() {
        return columns().get(0).field();
    }

    /** Fields one of which must be there for a file to be taken for this kind unasked; none where the key tells. */
    default List<String> marks() {
        return List.of();
    }
}
