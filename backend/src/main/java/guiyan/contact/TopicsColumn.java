package guiyan.contact;

import jakarta.persistence.Converter;

/** Topics in a column. */
@Converter
public class TopicsColumn extends CodesColumn<Topic> {

    public TopicsColumn() {
        super(Topic.class);
    }
}
