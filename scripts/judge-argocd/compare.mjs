export async function compare() {
  return 0;
}
