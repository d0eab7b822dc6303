package guiyan.contact;

import jakarta.persistence.Converter;

/** Needs in a column. */
@Converter
public class NeedsColumn extends CodesColumn<Need> {

    public NeedsColumn() {
        super(Need.class);
    }
}
