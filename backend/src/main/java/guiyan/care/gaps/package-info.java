/** Who is missed at home since somebody left: asked of the village, answered by a person, over when he is back. */
package guiyan.care.gaps;
