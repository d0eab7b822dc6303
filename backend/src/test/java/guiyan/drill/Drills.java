package guiyan.drill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code make drill}: prints one line a drill, and ends with 1 when a promise broke. */
public final class Drills {

    private static final Map<String, Drill> ALL = all();

    /** Does it, and says in a few words what was seen. */
    interface Drill {
        String run() throws Exception;
    }

    private Drills() {}

    private static Map<String, Drill> all() {
        var drills = new java.util.LinkedHashMap<String, Drill>();
        drills.put("retries", Doors::retries);
        drills.put("overwriting", Doors::overwriting);
        drills.put("half-file", Doors::halfFile);
        drills.put("clock", Doors::clock);
        drills.put("kill-product", Kills::product);
        drills.put("kill-database", Kills::database);
        drills.put("import", KilledImport::endsAlike);
        drills.put("backup", Restores::underLoad);
        drills.put("upgrade", Upgrade::fromEachReleased);
        drills.put("two-nodes", TwoNodes::shareTheWork);
        drills.put("disk-full", FullDisk::saysSo);
        return drills;
    }

    public static void main(String... named) {
        var wanted = named.length == 0 ? List.copyOf(ALL.keySet()) : List.of(named);
        var said = new TreeMap<Integer, String>();
        var broken = 0;
        for (var name : wanted) {
            var started = System.nanoTime();
            var verdict = "held ";
            String seen;
            try {
                seen = ALL.get(name).run();
            } catch (Exception failed) {
                verdict = "BROKE";
                broken++;
                seen = failed instanceof Broke ? failed.getMessage() : failed.toString();
                if (!(failed instanceof Broke)) failed.printStackTrace();
            }
            var line =
                    "%s %-14s %s (%d s)".formatted(verdict, name, seen, (System.nanoTime() - started) / 1_000_000_000);
            said.put(said.size(), line);
            System.out.println(line);
        }
        System.out.println("== drills");
        said.values().forEach(System.out::println);
        System.out.println("not run: drill-galera (three replicated databases)");
        System.exit(broken == 0 ? 0 : 1);
    }
}
