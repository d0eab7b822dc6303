package guiyan.outflow;

import java.util.List;

/** Told when the families of several who are away are looked at together: what is missing at home, one for each of them. */
public record CareGapsSeen(List<CareGap> gaps) {}
