package guiyan.drill;

import java.nio.file.Path;

/** The one instance that most drills are done to, one after the other. */
final class Stage {

    static final Path FOLDER = Path.of("target", "drill");

    private static Node node;
    private static Clerk clerk;

    private Stage() {}

    static Node node() throws Exception {
        if (node == null) {
            node = Node.alone(FOLDER.resolve("stage")).start();
            clerk = Clerk.entering(node);
        }
        return node;
    }

    static Clerk clerk() throws Exception {
        node();
        return clerk;
    }
}
