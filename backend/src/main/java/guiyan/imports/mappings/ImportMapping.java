package guiyan.imports.mappings;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;

/** What an office once said about a set of headings; applied when the same headings come again. */
@Entity
public class ImportMapping extends Scoped {

    public Long organizationId;
    public byte[] headingsKey;
    public String kind;
    public String mappingJson;
}
