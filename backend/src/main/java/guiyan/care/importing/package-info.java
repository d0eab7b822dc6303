/** The registers of children and elders in care as files (L-09, L-10). */
package guiyan.care.importing;
