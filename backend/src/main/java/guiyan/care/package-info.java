/** Children and elders of families that stay, looked after on behalf of those away; each file is its carer's alone (S-57…S-60). */
package guiyan.care;
