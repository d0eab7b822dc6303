package guiyan.organizations;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Units as the texts an import compares and writes, field by field. */
final class OrganizationTexts {

    private OrganizationTexts() {}

    /** The unit as it is stored. */
    static Map<String, String> of(Organization unit) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", unit.name);
        texts.put("shortName", unit.shortName);
        texts.put("pinyin", unit.pinyin);
        texts.put("unitKind", unit.unitKind == null ? null : unit.unitKind.name());
        texts.put("households", text(unit.households));
        texts.put("agriculturalPopulation", text(unit.agriculturalPopulation));
        texts.put(
                "farmlandMu",
                unit.farmlandMu == null
                        ? null
                        : unit.farmlandMu.stripTrailingZeros().toPlainString());
        texts.put("terrain", unit.terrain);
        return texts;
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    /** Takes over what the texts say; a name that is not there stays. */
    static void fill(Organization unit, Map<String, String> values) {
        if (unit.code == null) {
            unit.code = values.get("code");
            unit.level = Level.valueOf(values.get("level"));
        }
        if (values.get("name") != null) unit.name = values.get("name");
        if (values.get("shortName") != null) unit.shortName = values.get("shortName");
        if (values.containsKey("pinyin")) unit.pinyin = values.get("pinyin");
        if (values.containsKey("unitKind"))
            unit.unitKind = values.get("unitKind") == null ? null : UnitKind.valueOf(values.get("unitKind"));
        if (values.containsKey("households")) unit.households = whole(values.get("households"));
        if (values.containsKey("agriculturalPopulation"))
            unit.agriculturalPopulation = whole(values.get("agriculturalPopulation"));
        if (values.containsKey("farmlandMu"))
            unit.farmlandMu = values.get("farmlandMu") == null ? null : new BigDecimal(values.get("farmlandMu"));
        if (values.containsKey("terrain")) unit.terrain = values.get("terrain");
    }

    private static Integer whole(String number) {
        return number == null ? null : new BigDecimal(number).intValue();
    }
}
