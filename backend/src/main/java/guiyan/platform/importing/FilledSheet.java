package guiyan.platform.importing;

import java.util.List;
import java.util.Map;

/** One sheet of a template: its name, and rows of what is stored, by field, as a clerk writes it. */
public record FilledSheet(String name, List<Map<String, String>> rows) {}
