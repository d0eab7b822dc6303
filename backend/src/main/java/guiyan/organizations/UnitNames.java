package guiyan.organizations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the branch a clerk means by the name he writes: with or without 村, 党支部 and the like (D-33). */
public final class UnitNames {

    private final Map<String, Organization> byName = new HashMap<>();

    public UnitNames(Collection<Organization> branches) {
        for (var branch : branches)
            for (var name : List.of(branch.code, branch.name, branch.shortName)) byName.put(bare(name), branch);
    }

    /** The branch of that name, or null: a near name is a suggestion, never a unit. */
    public Organization find(String written) {
        return written == null ? null : byName.get(bare(written));
    }

    /** The one name that differs in one character, as a suggestion; null when there is none or several. */
    public String near(String written) {
        var bare = bare(written);
        var near = byName.keySet().stream()
                .filter(name -> differInOne(name, bare))
                .map(name -> byName.get(name).shortName)
                .distinct()
                .toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    private static boolean differInOne(String one, String other) {
        if (one.length() != other.length()) return false;
        return java.util.stream.IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count()
                == 1;
    }

    static String bare(String name) {
        var bare = name.replaceAll("[\\s\\u00a0\\u3000]", "").replaceAll("(支部委员会|党支部|支部|委员会)$", "");
        var stem = bare.replaceAll("(居民委员会|居委会|村民委员会|村委会|社区|村)$", "");
        return stem.length() < 2 ? bare : stem;
    }
}
