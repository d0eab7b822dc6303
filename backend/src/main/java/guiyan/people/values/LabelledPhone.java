package guiyan.people.values;

/** A number and what the clerk wrote beside it, such as 妻 or 工友; null where nothing stood there. */
public record LabelledPhone(Phone phone, String label) {}
