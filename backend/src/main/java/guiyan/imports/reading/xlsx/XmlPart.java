package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, pulled tag by tag; document types and entities from outside are refused. */
final class XmlPart implements AutoCloseable {

    private static final List<String> LIMITS = List.of(
            "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit",
            "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
            "http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit");

    private final InputStream in;
    private final String name;
    private final XMLStreamReader xml;

    XmlPart(InputStream in, String name) throws UnreadableFile {
        this.in = in;
        this.name = name;
        try {
            xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // without document types there are no entities left to limit, but the limits also count the sheet itself
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** Moves to the next tag or text; false at the end. */
    boolean next() throws UnreadableFile {
        try {
            if (!xml.hasNext()) return false;
            if (xml.next() == XMLStreamConstants.DTD) throw new UnreadableFile(FileCode.FILE_BOMB, "DTD");
            return true;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private UnreadableFile refusal(XMLStreamException e) {
        boolean bomb = e.getNestedException() instanceof XlsxZip.ExpandsTooFar;
        return bomb
                ? new UnreadableFile(FileCode.FILE_BOMB, "zip", e)
                : new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
    }

    boolean opens(String tag) {
        return xml.isStartElement() && xml.getLocalName().equals(tag);
    }

    boolean closes(String tag) {
        return xml.isEndElement() && xml.getLocalName().equals(tag);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its name, whatever its namespace; null when it is not there. */
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) return xml.getAttributeValue(i);
        }
        return null;
    }

    boolean flag(String attribute) {
        var value = attribute(attribute);
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** A whole number, or the other value when it is missing or no number. */
    int number(String attribute, int otherwise) {
        var value = attribute(attribute);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
