/** Stands in for packages that are not used where they are imported: `electron` outside the desktop shell, and parts of jsPDF that draw web pages. */

export default {};
