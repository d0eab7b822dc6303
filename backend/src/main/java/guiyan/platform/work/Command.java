package guiyan.platform.work;

/** Something the product does once, by its name, instead of serving: {@code java -jar … rotate-key}. */
public interface Command {

    String name();

    /** Does it, and returns the code the program ends with. */
    int run() throws Exception;
}
