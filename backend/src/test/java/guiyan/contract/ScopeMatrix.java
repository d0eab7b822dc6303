package guiyan.contract;

import guiyan.platform.Right;
import guiyan.platform.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The committed answer to who may do what where: one line an operation. */
record ScopeMatrix(Map<String, Line> lines) {

    /** One operation: the roles that may, its status in scope, and out of scope (null when it has no target). */
    record Line(boolean isOpen, Set<Role> roles, int in, Integer out) {

        /** What a role is answered that asks for something in a place. */
        int expected(Role role, Place place) {
            if (!roles.contains(role)) return 403;
            return place == Place.IN || out == null ? in : out;
        }
    }

    static ScopeMatrix read() throws IOException {
        var lines = new TreeMap<String, Line>();
        try (var file = ScopeMatrix.class.getResourceAsStream("/scope-matrix.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(part -> lines.put(part[0], line(part[1], part[2], part[3])));
        }
        return new ScopeMatrix(lines);
    }

    private static Line line(String roles, String in, String out) {
        return new Line(
                roles.equals("OPEN"),
                roles(roles),
                Integer.parseInt(in),
                out.equals("-") ? null : Integer.valueOf(out));
    }

    private static Set<Role> roles(String names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names.split("\\+"))
            switch (name) {
                case "OPEN" -> {}
                case "ALL" -> roles.addAll(EnumSet.allOf(Role.class));
                case "PEOPLE" -> roles.addAll(EnumSet.complementOf(EnumSet.of(Role.API_CLIENT, Role.EMPLOYER_CLIENT)));
                case "KEEPERS" ->
                    EnumSet.allOf(Role.class).stream()
                            .filter(Right.MEMBERS_WRITE::of)
                            .forEach(roles::add);
                default -> roles.add(Role.valueOf(name));
            }
        return roles;
    }
}
