package guiyan.platform.database;

import java.io.File;

/** The disk under the data folder, where the embedded database dies when it is full. */
public final class Disk {

    private static final long LITTLE = 8 << 20;

    private Disk() {}

    public static boolean isFull() {
        var folder = new File(System.getProperty("guiyan.data", ".")); // set at the start, see Installation
        return folder.exists() && folder.getUsableSpace() < LITTLE;
    }
}
